import { type FileType, MOST_BYTES, MOST_FILES, typeOfFile } from './attachment'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : part)),
  )
const size = [0, 0, 0, 24]

test.each<[string, Uint8Array, FileType['kind'], FileType['extension']]>([
  ['a JPEG of a phone', bytes([0xff, 0xd8, 0xff, 0xe1], 'Exif'), 'photo', '.jpg'],
  ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a], '\n'), 'photo', '.png'],
  ['a WebP', bytes('RIFF', size, 'WEBPVP8 '), 'photo', '.webp'],
  ['a HEIC', bytes(size, 'ftypheic'), 'photo', '.heic'],
  ['a HEIF', bytes(size, 'ftypmif1'), 'photo', '.heif'],
  ['a recording of WeChat (m4a)', bytes(size, 'ftypM4A '), 'voice', '.m4a'],
  ['an MP3 with its tag', bytes('ID3', [3, 0]), 'voice', '.mp3'],
  ['an MP3 without one', bytes([0xff, 0xfb, 0x90]), 'voice', '.mp3'],
  ['an AAC', bytes([0xff, 0xf1, 0x50]), 'voice', '.aac'],
  ['a PDF', bytes('%PDF-1.7'), 'document', '.pdf'],
])('%s is known by its content, and kept under its own extension', (_what, content, kind, extension) => {
  expect(typeOfFile(content)).toMatchObject({ kind, extension })
})

test.each<[string, Uint8Array]>([
  ['a Windows program, whatever its name says', bytes('MZ', [0x90, 0])],
  ['a Linux program', bytes([0x7f], 'ELF')],
  ['a zip, and every office document that is one', bytes('PK', [3, 4])],
  ['plain text', bytes('photo.jpg')],
  ['a web page', bytes('<html><script>')],
  ['an SVG', bytes('<svg xmlns=')],
  ['an old office document', bytes([0xd0, 0xcf, 0x11, 0xe0])],
  ['a film', bytes(size, 'ftypisom')],
  ['nothing at all', new Uint8Array()],
  ['a JPEG’s first two bytes alone', bytes([0xff, 0xd8])],
  ['a PDF behind other bytes', bytes(' %PDF-1.7')],
])('%s may not be attached', (_what, content) => {
  expect(typeOfFile(content)).toBeUndefined()
})

test('a phone’s photo fits, and a dossier takes thirty files', () => {
  expect(MOST_BYTES).toBeGreaterThanOrEqual(8 * 1024 * 1024)
  expect(MOST_FILES).toBe(30)
})
