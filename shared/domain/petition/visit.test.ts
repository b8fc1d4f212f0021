import { standingAt } from '../../../tests/domain/standing'
import { after, circumstances, dayAfter, monday, outcomeOf, villageOfficer } from '../../../tests/domain/town'
import { recordVisit, type VisitInput } from './visit'

const { request } = standingAt('petition', 'registered')
const visit = (changes: Partial<VisitInput> = {}): VisitInput => ({
  kind: 'callingOn',
  visitedOn: dayAfter(monday, 1),
  place: '柳村8号',
  receivedBy: '赵',
  people: 9,
  representatives: [],
  asked: '优待金',
  answered: '三日内查清',
  ticked: [],
  ...changes,
})
const record = (changes: Partial<VisitInput> = {}, visitChecklist?: string[]) =>
  recordVisit(request, visit(changes), {
    ...circumstances(villageOfficer, after(monday, 3)),
    ...(visitChecklist ? { visitChecklist } : {}),
  })
const names = ['甲', '乙', '丙', '丁', '戊', '己']

test('five representatives are recorded, a sixth is refused, and so are more than came', () => {
  expect(record({ representatives: names.slice(0, 5) }).detail.representatives).toBe('甲、乙、丙、丁、戊')
  expect(outcomeOf(() => record({ representatives: names }))).toBe('TOO_MANY_REPRESENTATIVES')
  expect(outcomeOf(() => record({ people: 1, representatives: ['甲', '乙'] }))).toBe('TOO_MANY_REPRESENTATIVES')
})

test('a visit before receipt or after today is refused', () => {
  expect(outcomeOf(() => record({ visitedOn: dayAfter(monday, -1) }))).toBe('DATE_BEFORE_RECEIPT')
  expect(outcomeOf(() => record({ visitedOn: dayAfter(monday, 4) }))).toBe('DATE_BEFORE_RECEIPT')
  expect(outcomeOf(() => record({ visitedOn: dayAfter(monday, 0) }))).toBe('done')
})

test('the checklist is kept whole, as it stood at the visit; a county that wrote none has none, and no line is made up', () => {
  expect(record({ ticked: ['倒一杯水'] }).change.petition?.visits[0]?.checklist).toEqual([])
  expect(record({ ticked: ['让座', '合影'] }, ['让座', '登记']).change.petition?.visits[0]?.checklist).toEqual([
    { item: '让座', isDone: true },
    { item: '登记', isDone: false },
  ])
})
