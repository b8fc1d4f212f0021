import { defaultPolicy } from '@shared/domain/clock/default-policy'
import { nationalCalendar } from '@shared/domain/clock/national-calendar'
import type { Jurisdiction } from '../../cloudfunctions/cloud/people'
import { bureauId } from './people/stations'

const knownYears = ['2025', '2026']

/** The county's rules: the national calendar as far as its notices reach, and the default promises. */
export const jurisdiction: Jurisdiction = {
  _id: bureauId,
  calendar: {
    ...nationalCalendar,
    years: Object.fromEntries(Object.entries(nationalCalendar.years).filter(([year]) => knownYears.includes(year))),
  },
  policies: [{ ...defaultPolicy, validFrom: '2024-01-01' }],
  reviewedCategories: ['resettlement', 'socialInsurance'],
  outsideBodies: ['青石县人力资源和社会保障局', '青石县民政局', '青石县医疗保障局', '青石县人民法院'],
}
