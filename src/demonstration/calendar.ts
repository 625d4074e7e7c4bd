import { addDays, type DayString, startOfDay } from '../library/index.ts'
import { between } from './chance.ts'

const weekdayOf = (day: DayString): number => new Date(`${day}T00:00:00.000Z`).getUTCDay()

/** The day itself, or the Friday before a weekend: offices sign and publish on weekdays. */
export const weekdayBefore = (day: DayString): DayString => {
  const weekday = weekdayOf(day)
  if (weekday === 6) return addDays(day, -1)
  return weekday === 0 ? addDays(day, -2) : day
}

/** The day itself, or the Monday after a weekend. */
export const weekdayAfter = (day: DayString): DayString => {
  const weekday = weekdayOf(day)
  if (weekday === 6) return addDays(day, 2)
  return weekday === 0 ? addDays(day, 1) : day
}

/** An instant between 9:00 and 17:59 Beijing time on a day, by the key alone, ISO 8601 UTC. */
export const officeInstant = (day: DayString, key: string): string =>
  new Date(Date.parse(startOfDay(day)) + (between(`${key}@`, 0, 539) + 540) * 60_000).toISOString()

/** `11月20日`. */
export const monthAndDay = (day: DayString): string => {
  const [, month, date] = day.split('-').map(Number)
  return `${month}月${date}日`
}
