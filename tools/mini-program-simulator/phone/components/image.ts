import { localUrl } from '../wx/file-system'
import type { Definition } from './define'

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
  reflected: ['mode'],
  attached(element) {
    const picture = document.createElement('img')
    picture.alt = ''
    picture.addEventListener('load', () => {
      this.triggerEvent('load', { width: picture.naturalWidth, height: picture.naturalHeight })
    })
    picture.addEventListener('error', () => this.triggerEvent('error', { errMsg: `GET ${this.data.src} fail` }))
    element.append(picture)
  },
  changed(element, name) {
    const picture = element.querySelector('img')
    if (!picture || name !== 'src') return
    if (this.data.src) picture.src = localUrl(String(this.data.src))
    else picture.removeAttribute('src')
  },
}

/** An image that may lie over native components, of which there are none here. */
export const coverImage: Definition = { ...image, is: 'cover-image', attributes: { src: '' }, reflected: [] }
