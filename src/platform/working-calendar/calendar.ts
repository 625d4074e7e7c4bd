import { PlatformError } from '../errors.ts'
import { type DateString, isWeekend, nextDay, shanghaiDate } from './dates.ts'
import type { CalendarYear } from './year.ts'

/** Which days are worked; an argument of every rule that promises a date. */
export interface WorkingCalendar {
  /** Throws `calendar-unknown-year` when the year's notice has not been entered (CAL-03). */
  isWorkingDay(date: DateString): boolean
  hasYear(year: number): boolean
  /** Number of the notice the year's days come from; null for an unknown year. */
  sourceOf(year: number): string | null
}

/** A calendar of the given years (CAL-02: data from the yearly notices, nothing computed but ordinary weekends). */
export function workingCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  const byYear = new Map(years.map((year) => [year.year, year]))
  return {
    hasYear: (year) => byYear.has(year),
    sourceOf: (year) => byYear.get(year)?.source ?? null,
    isWorkingDay(date) {
      const weekend = isWeekend(date)
      const year = byYear.get(Number(date.slice(0, 4)))
      if (year === undefined) throw unknownYear(date)
      if (year.makeUpWorkdays.includes(date)) return true
      return !weekend && !year.daysOff.some(([from, to]) => from <= date && date <= to)
    },
  }
}

/**
 * The nth working day after `start`, which is day 0 whether worked or not (INT-T: day of receipt is day 0). `count` 0
 * answers `start`. Throws `calendar-unknown-year` rather than promise a date of a year that is not known (CAL-03).
 */
export function addWorkingDays(start: DateString, count: number, calendar: WorkingCalendar): DateString {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of days: ${count}`)
  let date = start
  for (let left = count; left > 0; ) {
    date = nextDay(date)
    if (calendar.isWorkingDay(date)) left -= 1
  }
  return date
}

/** From 1 November: a warning while next year's notice has not been entered (CAL-03); null when all is well. */
export function missingYearWarning(now: Date, calendar: WorkingCalendar): string | null {
  const today = shanghaiDate(now)
  const year = Number(today.slice(0, 4))
  if (!calendar.hasYear(year)) return missing(year)
  return today.slice(5) >= '11-01' && !calendar.hasYear(year + 1) ? missing(year + 1) : null
}

const missing = (year: number): string => `尚未录入 ${year} 年的放假安排，涉及该年度的办理期限无法计算。`

const unknownYear = (date: DateString): PlatformError =>
  new PlatformError('calendar-unknown-year', missing(Number(date.slice(0, 4))), { date })
