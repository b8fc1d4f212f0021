import Taro from '@tarojs/taro'
import { keep, kept } from './kept'
import { watched } from './watched'

/** The sizes a person may choose; `follow` takes WeChat's own font setting. */
export const typeSizes = ['follow', 'large', 'largest'] as const
export type TypeSize = (typeof typeSizes)[number]

const key = 'typeSize'
const largest = 1.75
const chosenScale: Record<TypeSize, number> = { follow: 1, large: 1.35, largest }
const sizes = watched()
let chosen: TypeSize | undefined
let wechat: number | undefined

/** WeChat gives a factor (newer) or a size in px where 16 is normal; a browser gives neither. */
function wechatScale(): number {
  if (wechat !== undefined) return wechat
  const base = (Taro.getAppBaseInfo?.() ?? {}) as { fontSizeScaleFactor?: number; fontSizeSetting?: number }
  wechat = base.fontSizeScaleFactor ?? (base.fontSizeSetting ? base.fontSizeSetting / 16 : 1)
  return wechat
}

/** The size this person chose here before, or `follow`. */
function typeSize(): TypeSize {
  chosen ??= typeSizes.find((size) => size === kept(key)) ?? 'follow'
  return chosen
}

/** Chooses a size and keeps it. */
export function chooseTypeSize(size: TypeSize): void {
  chosen = size
  keep(key, size)
  sizes.tell()
}

/** Forgets what WeChat said, so that a change made in its settings is seen on return. */
export function rereadTypeSize(): void {
  wechat = undefined
  sizes.tell()
}

/** The factor every size on a page is multiplied by: never below 1, never above 1.75. */
export const useTypeScale = (): number => sizes.useLatest(typeScale)

/** The chosen size, kept current. */
export const useTypeSize = (): TypeSize => sizes.useLatest(typeSize)

/** The factor as it stands. */
export function typeScale(): number {
  return Math.min(largest, Math.max(1, wechatScale(), chosenScale[typeSize()]))
}
