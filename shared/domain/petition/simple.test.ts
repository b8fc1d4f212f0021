import { inOrder } from '../../../tests/domain/again'
import { standingAt } from '../../../tests/domain/standing'
import {
  acted,
  after,
  dayAfter,
  monday,
  opened,
  outcomeOf,
  told,
  townshipOfficer,
  villageOfficer,
} from '../../../tests/domain/town'
import { wasLate } from '../clock/clock'
import { runningClocks } from '../request/request'

const registered = standingAt('petition', 'registered')
const simple = acted(registered, villageOfficer, 'applySimple', { at: after(monday, 1) })
const running = (file: typeof simple) => runningClocks(file.request).map(({ key }) => key)

test('a first petition goes the simple way: told, admitted, and ten working days to answer', () => {
  expect(simple.request).toMatchObject({ status: 'admitted', petition: { admission: { admittedOn: '2026-03-03' } } })
  expect(running(simple)).toEqual(['petition.simple'])
  // Admitted on Tuesday 3 March: the tenth working day is Tuesday the 17th.
  expect(runningClocks(simple.request)[0]?.dueAt).toBe('2026-03-18T00:00:00+08:00')
})

test('the three days to decide count from receipt, are kept or late, and say that the number is not verified', () => {
  const decide = (at: string) =>
    acted(registered, villageOfficer, 'applySimple', { at }).request.clocks.find(({ variant }) => variant === 'decide')
  const inTime = decide(after(monday, 3))
  // Received on Monday 2 March: 3, 4 and 5 March.
  expect(inTime).toMatchObject({ dueAt: '2026-03-06T00:00:00+08:00', isVerified: false })
  expect(inTime && wasLate(inTime)).toBe(false)
  const late = decide(after(monday, 4))
  expect(late && wasLate(late)).toBe(true)
})

test('neither an accusation, nor a matter that comes again, nor one already told of goes the simple way', () => {
  const accusation = opened({ track: 'petition', petitionClass: 'accusation' })
  expect(outcomeOf(() => acted(accusation, villageOfficer, 'applySimple'))).toBe('SIMPLE_NOT_SUITABLE')
  const again = acted(standingAt('petition', 'closed'), villageOfficer, 'reopen')
  expect(outcomeOf(() => acted(again, villageOfficer, 'applySimple'))).toBe('SIMPLE_NOT_SUITABLE')
  const linked = acted(registered, townshipOfficer, 'linkRepeat')
  expect(outcomeOf(() => acted(linked, villageOfficer, 'applySimple'))).toBe('SIMPLE_NOT_SUITABLE')
  const parted = acted(linked, townshipOfficer, 'unlinkRepeat')
  expect(outcomeOf(() => acted(parted, villageOfficer, 'applySimple'))).toBe('done')
  expect(outcomeOf(() => acted(standingAt('petition', 'notified'), villageOfficer, 'applySimple'))).toBe('NOT_NOW')
})

test('a simple answer is an opinion of that day; the ordinary one and its extension are not for it', () => {
  const answered = acted(simple, villageOfficer, 'answerSimply', { at: after(monday, 5) })
  expect(answered.request).toMatchObject({ status: 'opined', petition: { opinion: { issuedOn: dayAfter(monday, 5) } } })
  expect(running(answered)).toEqual([])
  expect(outcomeOf(() => acted(simple, villageOfficer, 'issueOpinion'))).toBe('NOT_NOW')
  expect(outcomeOf(() => acted(standingAt('petition', 'admitted'), villageOfficer, 'answerSimply'))).toBe('NOT_NOW')
})

test('a simple promise left after its time was up stays late, whatever follows', () => {
  const closed = (daysOn: number) => {
    const left = acted(simple, villageOfficer, 'leaveSimple', { at: after(monday, daysOn) })
    return acted(inOrder(acted(left, villageOfficer, 'issueOpinion')), villageOfficer, 'closePetition').request
      .closedInTime
  }
  expect([closed(15), closed(16)]).toEqual([true, false])
})

test('what proves too hard goes over to the ordinary procedure, its sixty days from the admission that was', () => {
  const left = acted(simple, villageOfficer, 'leaveSimple', { at: after(monday, 8) })
  expect(running(left)).toEqual(['petition.handle'])
  expect(runningClocks(left.request)[0]?.startedAt).toBe('2026-03-03T00:00:00+08:00')
  expect(outcomeOf(() => acted(left, villageOfficer, 'leaveSimple'))).toBe('NOT_NOW')
  expect(told(left, [villageOfficer, 'issueOpinion']).request.status).toBe('opined')
})

test('what turns out to be an accusation leaves the simple way at once, its petitioner told why and not the colleague’s words', () => {
  const accused = acted(simple, villageOfficer, 'reclassify', { petitionClass: 'accusation', subject: 'instructor' })
  expect(running(accused)).toEqual(['petition.handle'])
  expect(accused.request.petition).toMatchObject({
    class: 'accusation',
    simple: { left: { reason: '检举控告不适用简易办理。' } },
  })
  const suggestion = acted(simple, villageOfficer, 'reclassify', { petitionClass: 'suggestion' })
  expect(running(suggestion)).toEqual(['petition.simple'])
})
