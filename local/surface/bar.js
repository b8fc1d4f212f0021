/** The demo's bar under the app: be any demo person, move time. The app is framed above it, so neither covers the other. */
;(() => {
  const withoutBar = (hash) => `${location.pathname}?bar=off${hash}`
  if (localStorage.getItem('bar') === 'off') {
    location.replace(withoutBar(location.hash))
    return
  }
  const app = document.querySelector('iframe')
  const who = document.querySelector('select')
  const clock = document.querySelector('output')

  const desks = { veteran: '退役军人', instructor: '指导员', officer: '工作人员', auditor: '审计' }
  const listPeople = async () => {
    const people = await (await fetch('/people')).json()
    // Whoever opens the demo for the first time is a veteran, for the story begins there.
    const first = people.find(({ desks: held }) => held.every((kind) => kind === 'veteran'))
    const now = localStorage.getItem('openid') ?? first?.openid ?? ''
    localStorage.setItem('openid', now)
    who.replaceChildren(new Option('未登录', '', false, now === ''))
    for (const { name, desks: held, station, openid } of people) {
      const titles = held.map((kind) => desks[kind] ?? kind).join('、') || desks.veteran
      who.append(new Option(`${name} · ${titles} · ${station}`, openid, false, openid === now))
    }
  }
  who.onchange = () => {
    localStorage.setItem('openid', who.value)
    location.replace(location.pathname)
  }

  let ahead = 0
  const show = () => {
    const china = new Date(Date.now() + ahead + 8 * 3_600_000).toISOString()
    clock.textContent = `${china.slice(0, 10)} ${china.slice(11, 16)}`
  }
  const readClock = async () => {
    const { at } = await (await fetch('/time')).json()
    ahead = Date.parse(at) - Date.now()
    show()
  }
  for (const button of document.querySelectorAll('button'))
    button.onclick = async () => {
      button.disabled = true
      await fetch('/time', { method: 'POST', body: JSON.stringify({ forward: button.dataset.forward }) })
      button.disabled = false
      await readClock()
      app.contentWindow.location.reload()
    }

  // The address shows the page the app is on, so that it can be copied and reloaded.
  setInterval(() => {
    const { hash } = app.contentWindow.location
    if (hash && hash !== location.hash) history.replaceState(null, '', hash)
  }, 300)
  setInterval(show, 5000)
  listPeople().then(() => {
    app.src = withoutBar(location.hash)
  })
  readClock()
})()
