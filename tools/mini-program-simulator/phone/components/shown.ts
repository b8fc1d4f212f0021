import type { Definition } from './define'

/** How far something has come. */
export const progress: Definition = {
  is: 'progress',
  attributes: {
    percent: 0,
    showInfo: false,
    borderRadius: 0,
    fontSize: 16,
    strokeWidth: 6,
    color: '#09bb07',
    activeColor: '#09bb07',
    backgroundColor: '#ebebeb',
    active: false,
    activeMode: 'backwards',
    duration: 30,
  },
  attached(element) {
    element.append(document.createElement('b'), document.createElement('span'))
  },
  changed(element, name) {
    const { percent, showInfo, strokeWidth, activeColor, backgroundColor, active } = this.data
    const [bar, words] = [element.querySelector('b'), element.querySelector('span')]
    if (!bar || !words) return
    const part = Math.min(100, Math.max(0, Number(percent)))
    bar.style.cssText = `height: ${strokeWidth}px; background: linear-gradient(to right, ${activeColor} ${part}%, ${backgroundColor} ${part}%)`
    words.textContent = showInfo ? `${part}%` : ''
    if (name === 'percent' && active) this.triggerEvent('activeend', { curPercent: part })
  },
}

const signs: Record<string, string> = {
  success: '✓',
  success_no_circle: '✓',
  info: 'i',
  warn: '!',
  waiting: '…',
  cancel: '×',
  download: '↓',
  search: '⌕',
  clear: '×',
}

/** One of WeChat's own signs; another name is refused. */
export const icon: Definition = {
  is: 'icon',
  attributes: { type: '', size: 23, color: '' },
  changed(element) {
    const { type, size, color } = this.data
    if (!type) return
    const sign = signs[String(type)]
    if (!sign) throw new Error(`<icon type="${type}"> is none of WeChat's`)
    const shown = document.createElement('i')
    shown.textContent = sign
    shown.style.cssText = `font-size: ${size}px; color: ${color}`
    element.replaceChildren(shown)
  },
}
