import { joined, letters } from '@shared/domain/picture/bytes'
import { pngOf } from '../../local/county/png'

const decoded = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

/** Six by eight pixels that any browser opens, drawn for these tests. */
export const jpeg = decoded(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wAARCAAIAAYDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAYEAEBAAMAAAAAAAAAAAAAAAAAASEx8P/EABQBAQAAAAAAAAAAAAAAAAAAAAD/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCpc3tAA//Z',
)
export const webp = decoded(
  'UklGRkYAAABXRUJQVlA4IDoAAADwAQCdASoGAAgABABoJYwCdAD0osGEwQAA/mzzhFT+FEMyHqtsm7ebiRRzaTtIqIHKwNmIxBprlQAA',
)
/** One grey pixel of the shade asked for. */
export const png = (shade = 120): Uint8Array => pngOf(1, 1, [shade, shade, shade])

/** A segment of a JPEG. */
export const segment = (marker: number, content: Uint8Array): Uint8Array =>
  joined([Uint8Array.of(0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255), content])

/** What a phone writes beside a picture: which way to turn it, and where its owner lives. */
export const exif = (turn = 6): Uint8Array =>
  joined([
    letters('Exif\0\0II*\0\x08\0\0\0\x02\0'),
    letters('\x12\x01\x03\0\x01\0\0\0'),
    Uint8Array.of(turn, 0, 0, 0),
    letters('\x25\x88\x04\0\x01\0\0\0\0\0\0\0'),
    letters('\0\0\0\0N 34.1234 E 108.5678'),
  ])

/** A picture with segments written right after its opening. */
export const jpegWith = (...segments: Uint8Array[]): Uint8Array =>
  joined([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])
