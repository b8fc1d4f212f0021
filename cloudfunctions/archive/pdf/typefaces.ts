import { join } from 'node:path'
import { Refusal } from '@shared/domain/refusal'
import * as fontkit from 'fontkit'

/** Where the build puts the fonts: beside the function's one file. */
const folder = join(__dirname, 'fonts')

/** The typefaces by name; the first is what everything is set in. */
export const typefaces = {
  Serif: { normal: join(folder, 'serif.ttf'), bold: join(folder, 'serif-bold.ttf') },
  Rare: { normal: join(folder, 'rare-ideographs.otf'), bold: join(folder, 'rare-ideographs.otf') },
  Emoji: { normal: join(folder, 'emoji.ttf'), bold: join(folder, 'emoji.ttf') },
}
type Typeface = keyof typeof typefaces

/** Words of one typeface. */
interface Run {
  text: string
  font: Typeface
}

let coverage: [Typeface, Set<number>][] | undefined

function covered(): [Typeface, Set<number>][] {
  coverage ??= (Object.keys(typefaces) as Typeface[]).map((name) => {
    const font = fontkit.openSync(typefaces[name].normal)
    if (!('characterSet' in font)) throw new Error(`${name} is a collection of fonts`)
    return [name, new Set(font.characterSet)]
  })
  return coverage
}

// Joiners and variation selectors only tell how a neighbour is drawn; on paper each character stands for itself.
const INVISIBLE = /\u200C|\u200D|[\uFE00-\uFE0F]|[\u{1F3FB}-\u{1F3FF}]/gu

/** Words cut where the typeface changes. Refuses with GLYPH_MISSING a character that no typeface has. */
export function runsOf(words: string): Run[] {
  const runs: Run[] = []
  for (const character of words.replaceAll(INVISIBLE, '').replaceAll('\t', ' ').replaceAll('\r', '')) {
    const last = runs.at(-1)
    const font = character === '\n' || character === ' ' ? (last?.font ?? 'Serif') : typefaceOf(character)
    if (last?.font === font) last.text += character
    else runs.push({ text: character, font })
  }
  return runs
}

function typefaceOf(character: string): Typeface {
  const code = character.codePointAt(0) ?? 0
  const found = covered().find(([, characters]) => characters.has(code))
  if (!found) throw new Refusal('GLYPH_MISSING', { character, code: `U+${code.toString(16).toUpperCase()}` })
  return found[0]
}
