import { standingAt } from '../../../tests/domain/standing'
import { asManyAsFit } from './file-faults'

const { request } = standingAt('service', 'inProgress')
const withFiles = (...bytes: number[]) => ({
  ...request,
  attachments: bytes.map((size) => ({
    fileId: '',
    kind: 'photo' as const,
    bytes: size,
    sha256: '',
    at: request.lastAt,
  })),
})

test('as many dossiers as their files fit are looked at in one go, one at the least, and numbers nobody bears cost nothing', () => {
  expect(asManyAsFit([withFiles(), withFiles(), undefined], 10)).toBe(3)
  expect(asManyAsFit([withFiles(4, 4), undefined, withFiles(2), withFiles(1)], 10)).toBe(3)
  expect(asManyAsFit([withFiles(40), withFiles()], 10)).toBe(1)
  expect(asManyAsFit([], 10)).toBe(0)
})
