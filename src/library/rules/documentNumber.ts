import { Converter } from 'opencc-js/t2cn'

/** A document number (发文字号) taken apart, e.g. 京政办发〔2019〕9号. */
export interface DocumentNumber {
  /** 机关代字, e.g. 京政办发. */
  agency: string
  year: number
  /** 发文顺序号, from 1. */
  serial: number
}

const toSimplified = Converter({ from: 't', to: 'cn' })

const FIRST_YEAR = 1949
const LAST_YEAR = 2099
const OPENING = '〔［\\[【（(﹝〖{｛「『<＜〈《'
const CLOSING = '〕］\\]】）)﹞〗}｝」』>＞〉》'

/** A number as people write it: any brackets, blanks anywhere, 第 and leading zeros; the first bracket must open. */
const LOOSE = new RegExp(
  `([\\p{Script=Han}A-Za-z]{1,20})\\s*[${OPENING}]\\s*((?:19|20)\\d\\s*\\d)\\s*年?\\s*[${CLOSING}]\\s*(?:第|字第)?\\s*0*([1-9]\\d{0,5})\\s*号`,
  'u',
)
const STRICT = /^([\p{Script=Han}A-Za-z]{1,20})〔(\d{4})〕([1-9]\d{0,5})号$/u
const DECREE = /^[\p{Script=Han}]{2,30}令(?:（\d{4}年）)?第[1-9]\d{0,4}号$/u
const YEARLY = /^(?:[\p{Script=Han}]{2,30})?\d{4}年第[1-9]\d{0,4}号$/u

/** Full-width letters and figures to plain ones, ideographic blanks to blanks, Traditional to Simplified. */
const plain = (text: string): string =>
  toSimplified(
    text
      .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0))
      .replace(/[\u200b-\u200d\ufeff]/g, '')
      .replace(/[\u00a0\u3000\t]/g, ' '),
  )

const build = (match: RegExpMatchArray): DocumentNumber | null => {
  const [, agency = '', yearText = '', serialText = ''] = match
  const year = Number(yearText.replace(/\s/g, ''))
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  return { agency: agency.replace(/\s/g, ''), year, serial: Number(serialText) }
}

/** Writes a number in its one proper form: hexagonal brackets, year in full, no 第, no leading zero (JY-MD-15). */
export const formatDocumentNumber = ({ agency, year, serial }: DocumentNumber): string =>
  `${agency}〔${year}〕${serial}号`

/** Reads a number in its proper form; null for every other spelling (JY-MD-15). */
export const parseDocumentNumber = (text: string): DocumentNumber | null => {
  const match = STRICT.exec(text)
  return match === null ? null : build(match)
}

/** Reads a number in any spelling (brackets, blanks, full width, Traditional, 第, leading zero); null for other texts. */
export const readDocumentNumber = (text: string): DocumentNumber | null => {
  const compact = plain(text).replace(/\s/g, '')
  const match = LOOSE.exec(compact)
  return match !== null && match[0] === compact ? build(match) : null
}

/**
 * The proper form of a number in any spelling. What is no such number (a decree's, an odd one) comes back trimmed and
 * otherwise unchanged: nothing an editor typed is lost, and `checkResource` has its say.
 */
export const normalizeDocumentNumber = (text: string): string => {
  const number = readDocumentNumber(text)
  return number === null ? text.trim() : formatDocumentNumber(number)
}

/** Numbers without brackets that orders and announcements carry: 某市人民政府令第299号, 2026年第5号. */
export const isDecreeNumber = (text: string): boolean => DECREE.test(text) || YEARLY.test(text)
