import { addDays, addMonths, type DayString, isDay } from '../../../library/index.ts'

const WRITTEN = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})$/
const EARLIEST = '1900-01-01'
const LATEST = '2199-12-31'

const two = (figure: string): string => figure.padStart(2, '0')

function edgeOf(year: string, month: string | undefined, edge: 'first' | 'last'): DayString {
  if (month === undefined) return edge === 'first' ? `${year}-01-01` : `${year}-12-31`
  const first = `${year}-${two(month)}-01`
  return edge === 'first' || !isDay(first) ? first : addDays(addMonths(first, 1), -1)
}

/**
 * Reads a day as people write it: 2026-1-5, 2026/1/5, 2026.1.5, 2026年1月5日, 20260105; a month or a year alone means its
 * first or last day. Null for anything else and for days outside 1900 to 2199.
 */
export function readDay(typed: string, edge: 'first' | 'last'): DayString | null {
  const text = typed.normalize('NFKC').replace(/\s+/g, '')
  const [, year, month, date] = RUN_TOGETHER.exec(text) ?? WRITTEN.exec(text) ?? []
  if (year === undefined) return null
  const day = month && date ? `${year}-${two(month)}-${two(date)}` : edgeOf(year, month, edge)
  return isDay(day) && day >= EARLIEST && day <= LATEST ? day : null
}
