import { sizeOf } from '../dossier/photo'

/** Pixels of a word processor for a photograph as large as half a page lets it be: 96 to the inch. */
export function fitted(content: Buffer): { width: number; height: number } {
  const { width, height } = sizeOf(content)
  const scale = Math.min((442 / 72) * (96 / width), (250 / 72) * (96 / height))
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
