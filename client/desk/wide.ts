import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

const wide = 760

/** Whether there is room for rows and columns; on the web it follows the window. */
export function useIsWide(): boolean {
  const read = () => (process.env.TARO_ENV === 'h5' ? window.innerWidth : Taro.getWindowInfo().windowWidth) >= wide
  const [isWide, setWide] = useState(read)
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const follow = () => setWide(read())
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  })
  return isWide
}
