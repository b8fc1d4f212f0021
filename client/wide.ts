import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

const wide = 760

/** Whether there is room for rows and columns, as the window grows and shrinks on a computer. */
export function useIsWide(): boolean {
  const read = () => (process.env.TARO_ENV === 'h5' ? window.innerWidth : Taro.getWindowInfo().windowWidth) >= wide
  const [isWide, setWide] = useState(read)
  useEffect(() => {
    const follow = () => setWide(read())
    if (process.env.TARO_ENV === 'h5') {
      window.addEventListener('resize', follow)
      return () => window.removeEventListener('resize', follow)
    }
    Taro.onWindowResize(follow)
    return () => Taro.offWindowResize(follow)
  })
  return isWide
}
