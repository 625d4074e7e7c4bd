/** A day in Beijing, `YYYY-MM-DD`. */
export type DateString = string

const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })
const isoDate = /^\d{4}-\d{2}-\d{2}$/

/** The day it is in Beijing at that instant (CAL-04: Asia/Shanghai, no summer time). */
export const shanghaiDate = (instant: Date): DateString => shanghai.format(instant)

/** The day after. Throws RangeError for what is not a date. */
export function nextDay(date: DateString): DateString {
  const instant = parse(date)
  instant.setUTCDate(instant.getUTCDate() + 1)
  return instant.toISOString().slice(0, 10)
}

/** Saturday or Sunday. Throws RangeError for what is not a date. */
export function isWeekend(date: DateString): boolean {
  const day = parse(date).getUTCDay()
  return day === 0 || day === 6
}

function parse(date: DateString): Date {
  const instant = new Date(isoDate.test(date) ? `${date}T00:00:00Z` : Number.NaN)
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== date) {
    throw new RangeError(`not a date: ${date}`)
  }
  return instant
}
