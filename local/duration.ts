const pattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

/** An instant moved by an ISO 8601 duration such as `P1DT2H`; years and months are the calendar's, counted in China time. */
export function addDuration(milliseconds: number, duration: string): number {
  const parts = pattern.exec(duration)
  if (!parts || duration === 'P' || duration.endsWith('T')) throw new Error(`not a duration: ${duration}`)
  const [years, months, weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const inChina = new Date(milliseconds + 8 * 3_600_000)
  const day = inChina.getUTCDate()
  inChina.setUTCDate(1)
  inChina.setUTCMonth(inChina.getUTCMonth() + years * 12 + months)
  const lastDay = new Date(Date.UTC(inChina.getUTCFullYear(), inChina.getUTCMonth() + 1, 0)).getUTCDate()
  inChina.setUTCDate(Math.min(day, lastDay))
  const moved = inChina.getTime() - 8 * 3_600_000
  return moved + ((weeks * 7 + days) * 24 * 3600 + hours * 3600 + minutes * 60 + seconds) * 1000
}
