import type { NumberKey } from '../types.ts'
import { endsAsACode } from './agencyCode.ts'
import { readNumeral } from './chineseNumeral.ts'

const NUMERAL = '(?<serial>\\d{1,5}|[〇零○一二三四五六七八九十百]{1,5})'
const CODE = '(?<code>[\\p{Script=Han}]{3,14}?)'
const OPENING = '[(\\[{<〈《「『]?'
const CLOSING = '[)\\]}>〉》」』]?'
/** Whatever people put between the parts, or nothing. */
const BETWEEN = '[\\s,.、/_–—-]*'
const MARK = '(?:号(?:文件?)?)'

/** Brackets left open, a dash, a comma, nothing between year and number: 京政办发2019)9号, 京政办发20199号. */
const TOLERANT = new RegExp(
  `^${CODE}${BETWEEN}${OPENING}\\s?(?<year>(?:19|20)\\d\\d|\\d\\d(?=年))\\s?年?\\s?${CLOSING}${BETWEEN}第?\\s?${NUMERAL}\\s?${MARK}?$`,
  'u',
)
/** 2019年京政办发9号, (2019)京政办发9号. */
const YEAR_FIRST = new RegExp(
  `^${OPENING}(?<year>(?:19|20)\\d\\d)${CLOSING}年?\\s?${CODE}\\s?第?${NUMERAL}${MARK}$`,
  'u',
)
/** 京政办发9号文件: any year. */
const YEARLESS = new RegExp(`^${CODE}\\s?${NUMERAL}${MARK}$`, 'u')

/**
 * A number that stands for the whole query, written in a way that would be taken for something else inside a sentence;
 * `year` null where it was left out. Null: none. `text` must be comparable.
 */
export function wholeQueryNumber(text: string): NumberKey | null {
  const match = TOLERANT.exec(text) ?? YEAR_FIRST.exec(text) ?? YEARLESS.exec(text)
  const { code = '', year, serial: written = '' } = match?.groups ?? {}
  const serial = readNumeral(written)
  if (!serial || !endsAsACode(code)) return null
  return { agency: code, year: year === undefined ? null : fullYear(Number(year)), serial }
}

const fullYear = (year: number): number => (year < 100 ? (year < 49 ? 2000 + year : 1900 + year) : year)
