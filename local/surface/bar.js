/** The demo's bar under the app: be any demo person, move time. Only the local cloud serves it. */
;(() => {
  if (/[?&]bar=off/.test(location.href) || localStorage.getItem('bar') === 'off') return
  const height = 36
  const style = document.createElement('style')
  style.textContent = `
    :root { --local-bar: ${height}px }
    body { height: calc(100% - ${height}px) !important; transform: translateZ(0); overflow: hidden }
    html { height: 100%; overflow: hidden }
    .local-bar { position: fixed; left: 0; right: 0; bottom: 0; height: ${height}px; z-index: 99999; display: flex;
      gap: 6px; align-items: center; padding: 0 8px; box-sizing: border-box; overflow-x: auto; white-space: nowrap;
      background: #2b2b33; color: #fff; font: 13px/1 system-ui, sans-serif }
    .local-bar select, .local-bar button { height: 26px; font: inherit; color: #fff; background: #44444f;
      border: 1px solid #6b6b78; border-radius: 4px; padding: 0 6px; max-width: 15em }
    .local-bar output { margin-left: auto; font-variant-numeric: tabular-nums }`
  document.head.append(style)

  const bar = document.createElement('div')
  bar.className = 'local-bar'
  bar.setAttribute('role', 'region')
  bar.setAttribute('aria-label', '演示工具条')
  bar.append('演示 (本机)')
  const who = document.createElement('select')
  who.setAttribute('aria-label', '扮演')
  bar.append(who)
  for (const [label, duration] of [
    ['+1 小时', 'PT1H'],
    ['+1 天', 'P1D'],
    ['+1 周', 'P1W'],
  ]) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    button.onclick = async () => {
      button.disabled = true
      await fetch('/time', { method: 'POST', body: JSON.stringify({ forward: duration }) })
      location.reload()
    }
    bar.append(button)
  }
  const clock = document.createElement('output')
  bar.append(clock)
  document.documentElement.append(bar)

  const desks = { veteran: '退役军人', instructor: '指导员', station: '服务站', bureau: '事务局' }
  fetch('/people')
    .then((answer) => answer.json())
    .then((people) => {
      const now = localStorage.getItem('openid') ?? ''
      who.append(new Option('未登录', '', false, now === ''))
      for (const { name, desks: held, station, openid } of people) {
        const titles = held.map((kind) => desks[kind] ?? kind).join('、') || '退役军人'
        who.append(new Option(`${name} · ${titles} · ${station}`, openid, false, openid === now))
      }
    })
  who.onchange = () => {
    if (who.value) localStorage.setItem('openid', who.value)
    else localStorage.removeItem('openid')
    location.hash = ''
    location.reload()
  }

  let ahead = 0
  const show = () => {
    const china = new Date(Date.now() + ahead + 8 * 3_600_000).toISOString()
    clock.textContent = `${china.slice(0, 10)} ${china.slice(11, 16)}`
  }
  fetch('/time')
    .then((answer) => answer.json())
    .then(({ at }) => {
      ahead = Date.parse(at) - Date.now()
      show()
      setInterval(show, 5000)
    })
})()
