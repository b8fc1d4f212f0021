import type { PetitionClass } from '@shared/domain/request/state'
import { inOrder, referred } from '../../../tests/domain/again'
import { standingAt } from '../../../tests/domain/standing'
import {
  acted,
  type File,
  opened,
  told,
  township,
  townshipHead,
  townshipOfficer,
  village,
  villageHead,
} from '../../../tests/domain/town'
import { viewOf } from '../../use-cases/request/views'
import { letters } from './letters'

const closed = (petitionClass: PetitionClass, outcome: string): File => {
  const admitted = told(
    opened({ track: 'petition', petitionClass }),
    [townshipOfficer, 'notify'],
    [townshipOfficer, 'admit'],
    [townshipHead, 'extend'],
  )
  return acted(inOrder(acted(admitted, townshipOfficer, 'issueOpinion', { outcome })), townshipOfficer, 'closePetition')
}

/** The letters of every cycle as text, by their titles. */
function printed(file: File): Map<string, string> {
  const view = viewOf(file, [], villageHead, file.request.lastAt)
  const { petition } = view
  if (!petition) throw new Error('not a petition')
  const papers = [...petition.earlier, petition].flatMap((cycle) => letters(view, petition, cycle, '柳村站'))
  return new Map(papers.map(({ title, blocks }) => [title, JSON.stringify(blocks)]))
}

test('an opinion tells of its sixty days’ law and of the review; what ends otherwise cites its own article and no way on', () => {
  const opinion = printed(closed('appeal', 'upheld'))
  expect(opinion.get('处理意见书')).toMatch(/第三十二条/)
  expect(opinion.get('处理意见书')).toMatch(/申请复查/)
  expect(opinion.get('延期告知书')).toMatch(/第三十四条/)
  const answer = printed(closed('suggestion', 'adopted'))
  expect(answer.has('处理意见书')).toBe(false)
  expect(answer.get('书面答复')).toMatch(/第二十九条/)
  expect(answer.get('书面答复')).not.toMatch(/处理意见|投诉/)
  expect([...answer.values()].join()).not.toMatch(/第三十[二四五]条|复查/)
  expect(printed(closed('accusation', 'reported')).get('书面答复')).toMatch(/第三十条/)
})

test('a notice is signed by whoever gave it, and says who handles the matter', () => {
  const forwarded = referred(standingAt('petition', 'registered', 'station'), village)
  const { holder } = forwarded.request
  const declined = printed(told(forwarded, [townshipOfficer, 'notify'], [townshipOfficer, 'decline']))
  for (const title of ['告知书', '不予受理告知书']) expect(declined.get(title)).toContain(`"lines":["${holder.name}"`)
  expect(declined.get('告知书')).toMatch(/该事项由.+办理/)
  // Told by whoever sent it on, before its receiver does.
  const sent = referred(standingAt('petition', 'registered'))
  const early = printed(told(sent, [townshipOfficer, 'notify']))
  expect(sent.request.holder.name).not.toBe(township.name)
  expect(early.get('告知书')).toContain(`"lines":["${township.name}"`)
})

test('a letter of a cycle that is over reads as it did, whatever the matter turned out to be afterwards', () => {
  for (const [before, outcome, after] of [
    ['appeal', 'upheld', 'suggestion'],
    ['suggestion', 'adopted', 'appeal'],
  ] as const) {
    const over = closed(before, outcome)
    const anew = told(over, [townshipOfficer, 'reopen'], [townshipOfficer, 'reclassify', { petitionClass: after }])
    expect(printed(anew)).toEqual(printed(over))
  }
})
