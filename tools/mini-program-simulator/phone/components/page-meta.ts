import { applyLook, pageAround } from '../screen/page-look'
import type { Definition } from './define'

/** What a page's template says of the page as a whole. */
export const pageMeta: Definition = {
  is: 'page-meta',
  attributes: {
    backgroundTextStyle: '',
    backgroundColor: '',
    backgroundColorTop: '',
    backgroundColorBottom: '',
    rootBackgroundColor: '',
    scrollTop: '',
    scrollDuration: 300,
    pageStyle: '',
    rootFontSize: '',
    pageFontSize: '',
    pageOrientation: '',
  },
  changed(element, name) {
    const page = pageAround(element)
    if (!page) return
    const { pageStyle, pageFontSize, rootFontSize, scrollTop } = this.data
    const size = pageFontSize && pageFontSize !== 'system' ? `;font-size:${pageFontSize}` : ''
    if (name === 'rootFontSize') applyLook(page, { rootFontSize: String(rootFontSize) })
    if (name === 'pageStyle' || name === 'pageFontSize') applyLook(page, { pageStyle: `${pageStyle}${size}` })
    if (name === 'scrollTop' && scrollTop) document.documentElement.scrollTop = Number.parseFloat(String(scrollTop))
  },
}

/** What a page's template says of the bar on top. */
export const navigationBar: Definition = {
  is: 'navigation-bar',
  attributes: {
    title: null,
    loading: false,
    frontColor: null,
    backgroundColor: null,
    colorAnimationDuration: 0,
    colorAnimationTimingFunc: 'linear',
  },
  changed(element) {
    const page = pageAround(element)
    if (!page) return
    const { title, frontColor: front, backgroundColor: back } = this.data
    const said = Object.entries({ title, front, back }).filter(([, value]) => value !== null)
    applyLook(page, Object.fromEntries(said))
  },
}
