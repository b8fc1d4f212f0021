import fc from 'fast-check'
import { anyWalk } from '../../tests/domain/walk'
import { walked } from '../../tests/domain/walked'
import { noticeTemplates, templateOf, templatesFor } from './notice-templates'
import { type NoticeKind, noticeKinds, reactionsTo } from './reactions'

test('WeChat asks for three templates at the most in one tap', () => {
  expect(templatesFor('veteran')).toHaveLength(3)
  expect(templatesFor('staff')).toHaveLength(3)
})

test('every kind of notice has its template, and no reader has two for one kind', () => {
  const carried = Object.values(noticeTemplates).flatMap(({ reader, kinds }) =>
    kinds.map((kind) => `${reader} ${kind}`),
  )
  expect(new Set(carried).size).toBe(carried.length)
  const kinds = new Set(carried.map((one) => one.split(' ')[1] as NoticeKind))
  expect(noticeKinds.filter((kind) => !kinds.has(kind))).toEqual([])
})

test('whatever a line brings about, its reader has a template for it', () => {
  fc.assert(
    fc.property(anyWalk, (walk) => {
      for (const { file } of walked(walk)) {
        const last = file.entries.at(-1)
        for (const notice of last ? reactionsTo(last, file.request) : [])
          expect(noticeTemplates[templateOf(notice)].kinds).toContain(notice.kind)
      }
    }),
    { numRuns: 100, seed: 20_260_302 },
  )
})
