import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const units = ['month', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const
const pattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/
const CHINA_AHEAD = 8 * 3_600_000

/** An instant moved by an ISO 8601 duration such as `P1DT2H`; years and months are the calendar's, counted in China time. */
export function addDuration(milliseconds: number, duration: string): number {
  const parts = pattern.exec(duration)
  if (!parts || duration === 'P' || duration.endsWith('T')) throw new Error(`not a duration: ${duration}`)
  const [years = 0, ...others] = parts.slice(1).map((part) => Number(part ?? 0))
  const amounts = [years * 12, ...others]
  const inChina = dayjs.utc(milliseconds + CHINA_AHEAD)
  const moved = units.reduce((at, unit, index) => at.add(amounts[index] ?? 0, unit), inChina)
  return moved.valueOf() - CHINA_AHEAD
}
