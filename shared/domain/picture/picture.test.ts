import { chunk } from '../../../local/county/png'
import { exif, jpeg, jpegWith, png, segment, webp } from '../../../tests/support/pictures'
import { joined, letters, numbersIn } from './bytes'
import { pictureIn } from './picture'

const place = 'N 34.1234 E 108.5678'
const said = (content: Uint8Array | undefined) => String.fromCharCode(...(content ?? []))

test.each([
  ['a JPEG', jpeg, '.jpg'],
  ['a PNG', png(), '.png'],
  ['a WebP', webp, '.webp'],
])('%s with nothing beside it stays as it is', (_name, content, extension) => {
  expect(pictureIn(content)).toEqual({ extension, content })
})

test('of a JPEG the place, the comment and the film after its end go; colours and the way to turn it stay', () => {
  const colours = segment(0xe2, letters('ICC_PROFILE\0\x01\x01colours'))
  const secret = [segment(0xe1, letters(`http://ns.adobe.com/xap/1.0/\0${place}`)), segment(0xfe, letters(place))]
  const written = joined([
    jpegWith(segment(0xe1, exif(6)), colours, segment(0xe2, letters(`MPF\0${place}`)), ...secret),
    letters(`ftypmp4 ${place}`),
  ])
  const bare = pictureIn(written)?.content
  expect(said(written).split(place)).toHaveLength(6)
  expect(said(bare)).not.toContain(place)
  expect(said(bare)).toContain('ICC_PROFILE')
  expect(said(bare)).toContain('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06')
  expect(said(bare).endsWith(said(jpeg.subarray(2)))).toBe(true)
  expect(pictureIn(bare ?? jpeg)?.content).toEqual(bare)
})

test.each([
  ['stands upright', exif(1)],
  ['says no way to turn it', exif(9)],
  ['breaks off', letters('Exif\0\0')],
  ['points past its end', letters('Exif\0\0II*\0\xff\xff\xff\x7f')],
])('a JPEG that %s is kept without a word beside it', (_name, beside) => {
  expect(pictureIn(jpegWith(segment(0xe1, beside)))?.content).toEqual(jpeg)
})

test('bytes that fill the room before a marker are no fault', () => {
  const end = jpeg.length - 2
  const filled = joined([
    jpeg.subarray(0, 2),
    Uint8Array.of(0xff, 0xff),
    jpeg.subarray(2, end),
    letters('\xff\xff\xff\xd9'),
  ])
  expect(said(pictureIn(filled)?.content).endsWith(said(jpeg.subarray(end)))).toBe(true)
})

test('of a PNG the words, the time and the place go', () => {
  const plain = png()
  const written = joined([
    plain.subarray(0, 33),
    ...['tEXt', 'iTXt', 'eXIf', 'tIME'].map((kind) => chunk(kind, letters(place))),
    plain.subarray(33),
    letters(place),
  ])
  expect(pictureIn(written)?.content).toEqual(plain)
})

test('of a WebP the place goes, and its flags do not promise it', () => {
  const chunkOf = (kind: string, content: Uint8Array) => {
    const length = new Uint8Array(4)
    numbersIn(length).setUint32(0, content.length, true)
    return joined([letters(kind), length, content, new Uint8Array(content.length % 2)])
  }
  const whole = (flags: number, ...after: Uint8Array[]) => {
    const opening = chunkOf('VP8X', Uint8Array.of(flags, 0, 0, 0, 5, 0, 0, 7, 0, 0))
    const chunks = joined([letters('WEBP'), opening, webp.subarray(12), ...after])
    return chunkOf('RIFF', chunks)
  }
  const written = whole(0x1c, chunkOf('EXIF', letters(place)), chunkOf('XMP ', letters(`${place}.`)))
  expect(pictureIn(written)?.content).toEqual(whole(0x10))
  const film = chunkOf('RIFF', joined([letters('WEBP'), chunkOf('ANIM', new Uint8Array(6))]))
  expect(pictureIn(film)).toBeUndefined()
})

test.each([
  ['a HEIC', letters('\0\0\0\x18ftypheic')],
  ['a GIF', letters('GIF89a')],
  ['a drawing in words', letters('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
  ['plain words', letters('photo.jpg')],
  ['nothing', new Uint8Array()],
  ['the opening bytes of a JPEG and no more', letters('\xff\xd8\xff\xe0')],
  ['a JPEG that ends where it begins', letters('\xff\xd8\xff\xd9')],
  ['the opening bytes of a PNG and no more', letters('\x89PNG\r\n\x1a\n')],
  ['a PNG without a picture', joined([png().subarray(0, 33), chunk('IEND', new Uint8Array())])],
  ['the opening bytes of a WebP and no more', letters('RIFF\x04\0\0\0WEBP')],
])('%s is no picture', (_name, content) => {
  expect(pictureIn(content)).toBeUndefined()
})

test.each([
  ['JPEG', jpeg],
  ['PNG', png()],
  ['WebP', webp],
])('a %s cut short anywhere is no picture, and breaks nothing', (_name, content) => {
  for (let length = 0; length < content.length; length++)
    expect([length, pictureIn(content.subarray(0, length))]).toEqual([length, undefined])
})
