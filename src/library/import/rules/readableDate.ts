import { isDay } from '../../rules/dates.ts'
import type { DayString } from '../../rules/resource.ts'

const DIGITS = '〇一二三四五六七八九'
const CHINESE_DAY = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/
const WESTERN_DAY = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/
const BEIJING_OFFSET = '+08:00'
const OLDEST_YEAR = 1900

/**
 * The first calendar day found in a text, as `YYYY-MM-DD`: 2019-04-23, 2019/4/23, 2019.4.23, 2019年4月23日,
 * 二〇一九年四月二十三日. Null when there is none or it is not a day of the calendar.
 */
export function readDay(text: string): DayString | null {
  const western = WESTERN_DAY.exec(text)
  if (western) return calendarDay(Number(western[1]), Number(western[2]), Number(western[3]))
  const chinese = CHINESE_DAY.exec(text)
  if (!chinese) return null
  const [, year = '', month = '', day = ''] = chinese
  return calendarDay(Number([...year].map(chineseDigit).join('')), chineseNumber(month), chineseNumber(day))
}

/** Whether a line is nothing but a date, as under a signature. */
export function isDateLine(line: string): boolean {
  const rest = line.replace(WESTERN_DAY, '').replace(CHINESE_DAY, '').trim()
  return rest === '' && readDay(line) !== null
}

/**
 * A moment as an ISO 8601 UTC instant. A time without an offset is Beijing time, a day alone its midnight (JY-MD-17).
 * Null when unreadable.
 */
export function readInstant(text: string): string | null {
  const day = readDay(text)
  if (day === null) return null
  const time = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?/.exec(text)
  const [, hour = '0', minute = '00', second = '00', zone = BEIJING_OFFSET] = time ?? []
  const instant = new Date(`${day}T${hour.padStart(2, '0')}:${minute}:${second}${withColon(zone)}`)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
}

function withColon(zone: string): string {
  return zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
}

function calendarDay(year: number, month: number, date: number): DayString | null {
  const day = [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')
  return year >= OLDEST_YEAR && isDay(day) ? day : null
}

function chineseDigit(character: string): number {
  return character === '○' || character === '零' ? 0 : DIGITS.indexOf(character)
}

/** 一 … 九十九. */
function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const tensValue = text.includes('十') ? (tens ? chineseDigit(tens) : 1) : 0
  return tensValue * 10 + (ones ? chineseDigit(ones) : 0)
}
