import { bareJpeg, isJpeg } from './jpeg'
import { barePng, isPng } from './png'
import { bareWebp, isWebp } from './webp'

/** A picture a browser and WeChat's image can show, with the ending its kind is known by. */
export interface Picture {
  extension: '.jpg' | '.png' | '.webp'
  content: Uint8Array
}

const kinds: { extension: Picture['extension']; opens: (content: Uint8Array) => boolean; bare: typeof bareJpeg }[] = [
  { extension: '.jpg', opens: isJpeg, bare: bareJpeg },
  { extension: '.png', opens: isPng, bare: barePng },
  { extension: '.webp', opens: isWebp, bare: bareWebp },
]

/**
 * The picture a file holds, by its content whatever its name says, and nothing that was written beside it: whoever shows their face has
 * not said where they live. None for anything else, for a file cut short, and for HEIC, which no browser shows.
 */
export function pictureIn(content: Uint8Array): Picture | undefined {
  const kind = kinds.find(({ opens }) => opens(content))
  try {
    const bare = kind?.bare(content)
    return kind && bare && { extension: kind.extension, content: bare }
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
