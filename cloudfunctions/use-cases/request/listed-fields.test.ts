import type { Request } from '@shared/domain/request/request'
import { demoCounty } from '../../../local/county/county'
import type { Doc } from '../../../local/store/ejson'
import { projector } from '../../../local/store/matching'
import { listedFields } from '../../cloud/listed-fields'
import { summaryOf } from './views'

test('a row of a list says the same of every matter of the county, read in part or whole', () => {
  const heads = demoCounty().requests as Request[]
  const listed = projector(listedFields)
  const inPart = heads.map((head) => summaryOf(listed(head as unknown as Doc) as unknown as Request))
  expect(inPart).toEqual(heads.map(summaryOf))
  expect(new Set(heads.map(({ status }) => status)).size).toBe(11)
})
