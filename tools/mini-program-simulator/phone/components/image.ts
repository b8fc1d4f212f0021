import { localUrl } from '../wx/file-system'
import type { Definition } from './define'

const fits: Record<string, string> = { scaleToFill: 'fill', aspectFit: 'contain', aspectFill: 'cover' }

/** Shows a file of the build, a file of the phone, a data URL, or a file of the cloud. */
export const image: Definition = {
  is: 'image',
  attributes: {
    src: '',
    mode: 'scaleToFill',
    lazyLoad: false,
    webp: false,
    showMenuByLongpress: false,
    fadeIn: false,
  },
  attached(element) {
    const picture = document.createElement('img')
    picture.alt = ''
    picture.addEventListener('load', () => {
      this.triggerEvent('load', { width: picture.naturalWidth, height: picture.naturalHeight })
    })
    picture.addEventListener('error', () => this.triggerEvent('error', { errMsg: 'image load fail' }))
    element.append(picture)
  },
  changed(element, name) {
    const picture = element.querySelector('img')
    if (!picture) return
    const { src, mode } = this.data
    if (name === 'src' && src) picture.src = localUrl(String(src))
    if (name !== 'mode') return
    picture.style.objectFit = fits[String(mode)] ?? 'none'
    if (mode === 'widthFix') Object.assign(picture.style, { height: 'auto' })
    if (mode === 'widthFix') Object.assign(element.style, { height: 'auto' })
  },
}
