import { config } from './config'

const ownStyle = `
body { margin: 0; font-family: -apple-system, "Noto Sans CJK SC", sans-serif; line-height: normal; }
section, wx-page, wx-view, wx-scroll-view, wx-image, wx-button, wx-form, wx-swiper, wx-swiper-item { display: block; }
wx-text, wx-label, wx-picker { display: inline; }
wx-view, wx-button, wx-input, wx-textarea { box-sizing: border-box; }
wx-view { box-sizing: content-box; }
wx-text { white-space: pre-wrap; }
wx-picker { display: block; }
wx-image { width: 320px; height: 240px; overflow: hidden; }
wx-image > img { width: 100%; height: 100%; }
wx-input { display: block; overflow: hidden; height: 1.4rem; min-height: 1.4rem; }
wx-input > input { width: 100%; height: 100%; }
wx-textarea { display: block; position: relative; width: 300px; height: 150px; }
wx-textarea > textarea { width: 100%; height: 100%; resize: none; }
wx-input > input, wx-textarea > textarea { box-sizing: border-box; border: 0; padding: 0; margin: 0; background: none; outline: none; font: inherit; color: inherit; text-align: inherit; }
wx-button { position: relative; margin-left: auto; margin-right: auto; padding: 0 14px; font-size: 18px; line-height: 2.5556; text-align: center; border-radius: 5px; overflow: hidden; color: #000; background: #f8f8f8; }
wx-button::after { content: ""; position: absolute; inset: 0; width: 200%; height: 200%; border: 1px solid rgba(0,0,0,.2); transform: scale(.5); transform-origin: 0 0; box-sizing: border-box; border-radius: 10px; pointer-events: none; }
wx-scroll-view { overflow: hidden; }
[hidden] { display: none; }
`

const sheet = (name: string): HTMLStyleElement => {
  const found = document.head.querySelector<HTMLStyleElement>(`style[data-of="${name}"]`)
  if (found) return found
  const made = document.createElement('style')
  made.dataset.of = name
  document.head.append(made)
  return made
}

/** The look of the built-in components, then the program's own style for every page. */
export function prepareStyles(): void {
  sheet('built-in').textContent = ownStyle
  sheet('app').textContent = config().styles.app
}

/** Shows one page's own style and no other's. */
export function showStyles(path: string): void {
  const page = sheet('page')
  if (page.textContent !== config().styles.pages[path]) page.textContent = config().styles.pages[path] ?? ''
  // After everything else, as WeChat has it.
  document.head.append(page)
}
