import type { NumberKey } from '../types.ts'
import { agencyCodeIn, endsAsACode } from './agencyCode.ts'
import { readNumeral } from './chineseNumeral.ts'
import { wholeQueryNumber } from './wholeQueryNumber.ts'

/** A number found in a text; places in the text that was searched. */
export interface FoundNumber extends NumberKey {
  start: number
  end: number
}

const FIRST_YEAR = 1949
const LAST_YEAR = 2099

const DIGIT = '[\\d〇零○一二三四五六七八九]'
const YEAR = `(${DIGIT}\\s?${DIGIT}\\s?(?:${DIGIT}\\s?${DIGIT})?)`
const SERIAL = '\\s?(?:字?\\s?第\\s?)?(\\d{1,6}|[〇零○一二三四五六七八九十百两]{1,8})\\s?'
/** 号, but not the one of an underground line, a house or a gate. */
const MARK = '号(?![线楼院门店])'

/** (2019)9号, in any brackets or quotes people type; 号 may be missing. */
const BRACKETED = new RegExp(
  `[([{<〈《「『"]\\s?${YEAR}\\s?年?\\s?[)\\]}>〉》」』"]${SERIAL}(?:(${MARK})|(?![\\d月日年号.%]))`,
  'gu',
)
/** 2019年9号, 2019 第9号, 2019-9. */
const BARE = new RegExp(
  `(?<!\\d)(\\d{4}|[〇零○一二三四五六七八九]{4})\\s?(?:年|[-—.,/_、]|\\s|(?=字?第))${SERIAL}(?:(${MARK})|(?=\\s|$))`,
  'gu',
)
/** What stands before the year: a run, or characters with blanks between them (京 政 办 发). */
const BEFORE = /((?<!\p{Script=Han})(?:\p{Script=Han}\s){1,8}\p{Script=Han}|[\p{Script=Han}a-z]{1,40})\s?$/u
const LONGEST_BEFORE = 42

const readYear = (text: string): number | null => {
  const digits = text.replace(/\s/g, '')
  const year = readNumeral(digits)
  if (year === null) return null
  const full = digits.length === 2 ? [1900 + year, 2000 + year].find((one) => one >= FIRST_YEAR) : year
  return full !== undefined && full >= FIRST_YEAR && full <= LAST_YEAR ? full : null
}

interface Candidate extends FoundNumber {
  /** Whether 号 stands behind it. */
  marked: boolean
}

/** The agency before a year and where it begins; null: none. */
const agencyBefore = (text: string, end: number): { agency: string; start: number } | null => {
  const before = text.slice(Math.max(0, end - LONGEST_BEFORE), end)
  const run = BEFORE.exec(before)?.[1] ?? ''
  const agency = agencyCodeIn(run.replace(/\s/g, ''))
  if (agency === null) return null
  const length = /\s/.test(run) ? run.length : agency.length
  return { agency, start: end - length - (before.length - before.trimEnd().length) }
}

const read = (text: string, match: RegExpExecArray): Candidate | null => {
  const [whole, yearText = '', serialText = '', mark] = match
  const year = readYear(yearText)
  const serial = readNumeral(serialText)
  if (year === null || serial === null || serial === 0) return null
  const before = agencyBefore(text, match.index)
  const end = match.index + whole.trimEnd().length
  return {
    agency: before?.agency ?? null,
    year,
    serial,
    start: before?.start ?? match.index,
    end,
    marked: mark !== undefined,
  }
}

const readAll = (text: string, pattern: RegExp): Candidate[] =>
  [...text.matchAll(pattern)].map((match) => read(text, match)).filter((found) => found !== null)

const hasCode = ({ agency }: Candidate): boolean => agency !== null && endsAsACode(agency)

/** Numbers a text cites: with their agency, and with 号 behind them. `text` must be comparable. */
export const citedIn = (text: string): FoundNumber[] => [
  ...readAll(text, BRACKETED).filter(({ agency, marked }) => agency !== null && marked),
  ...readAll(text, BARE).filter((found) => hasCode(found) && found.marked),
]

/**
 * Numbers a query asks for: 号 or the agency may be missing. Without brackets and agency the query must be nothing but
 * the number (2019年第9号). `text` must be comparable.
 */
export const askedIn = (text: string): FoundNumber[] => {
  const bracketed = readAll(text, BRACKETED)
  const bare = readAll(text, BARE).filter(
    (found) =>
      hasCode(found) || (found.agency === null && found.marked && found.start === 0 && found.end === text.length),
  )
  const apart = bare.filter(({ start, end }) => bracketed.every((other) => end <= other.start || start >= other.end))
  const found = [...bracketed, ...apart].sort((one, other) => one.start - other.start)
  const whole = found.length === 0 ? wholeQueryNumber(text) : null
  return whole ? [{ ...whole, start: 0, end: text.length }] : found
}
