import type { DayString } from './resource.ts'

/** Beijing is UTC+8 all year; the summer time of 1986 to 1991 touches no instant that the platform records. */
const BEIJING_OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MINUTE = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):([0-5]\d)$/

const inBeijing = (instant: Date): string => new Date(instant.getTime() + BEIJING_OFFSET_MS).toISOString()
const atUtc = (day: DayString): number => Date.parse(`${day}T00:00:00.000Z`)

/** Tells whether a text is a day that exists, `YYYY-MM-DD`; 2026-02-29 is none. */
export const isDay = (text: string): text is DayString => {
  if (!DAY.test(text)) return false
  const time = atUtc(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The Beijing day of an instant. Throws RangeError for an invalid date. */
export const dayOf = (instant: Date | string): DayString => inBeijing(new Date(instant)).slice(0, 10)

/** Midnight in Beijing at the start of a day, ISO 8601 UTC. Throws RangeError for no day. */
export const startOfDay = (day: DayString): string => {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`)
  return new Date(atUtc(day) - BEIJING_OFFSET_MS).toISOString()
}

/** `2026年11月22日`, as documents print a day. Throws RangeError for no day. */
export const formatDay = (day: DayString): string => {
  const [, year, month, date] = DAY.exec(day) ?? []
  if (!isDay(day) || year === undefined) throw new RangeError(`Not a day: ${day}`)
  return `${year}年${Number(month)}月${Number(date)}日`
}

/** `YYYY-MM-DD HH:MM` in Beijing time, the form of the PubDate tag (ZY-META-09). Throws RangeError for an invalid date. */
export const formatInstant = (instant: Date | string): string =>
  inBeijing(new Date(instant)).slice(0, 16).replace('T', ' ')

/** Reads `YYYY-MM-DD HH:MM` as Beijing time, ISO 8601 UTC; null when it is not that. */
export const parseInstant = (text: string): string | null => {
  const [, day, hour, minute] = MINUTE.exec(text) ?? []
  if (day === undefined || !isDay(day)) return null
  return new Date(Date.parse(startOfDay(day)) + (Number(hour) * 60 + Number(minute)) * 60_000).toISOString()
}

/** The day `count` days later (earlier when negative). Throws RangeError for no day. */
export const addDays = (day: DayString, count: number): DayString => {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`)
  return new Date(atUtc(day) + count * DAY_MS).toISOString().slice(0, 10)
}

/** The same date `count` months later, the month's last day where it has no such date. Throws RangeError for no day. */
export const addMonths = (day: DayString, count: number): DayString => {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`)
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const lastDate = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, lastDate))).toISOString().slice(0, 10)
}
