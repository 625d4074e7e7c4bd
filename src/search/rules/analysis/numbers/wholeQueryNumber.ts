import type { NumberKey } from '../types.ts'
import { endsAsACode } from './agencyCode.ts'
import { readNumeral } from './chineseNumeral.ts'

const NUMERAL = '(\\d{1,5}|[〇零○一二三四五六七八九十百]{1,5})'
const CODE = '([\\p{Script=Han}]{3,14}?)'
/** 2019年京政办发9号, 京政办发9号文件: nothing else may be asked. */
const YEAR_FIRST = new RegExp(`^(\\d{4})年?\\s?${CODE}\\s?第?${NUMERAL}号(?:文件?)?$`, 'u')
const YEARLESS = new RegExp(`^${CODE}\\s?${NUMERAL}号(?:文件?)?$`, 'u')

/** A number that stands for the whole query, its year in front or left out (`year` null: any year). Null: none. */
export function wholeQueryNumber(text: string): NumberKey | null {
  const [, yearText, agency = '', serialText = ''] = YEAR_FIRST.exec(text) ?? withoutYear(text)
  const serial = readNumeral(serialText)
  if (!serial || !endsAsACode(agency)) return null
  return { agency, year: yearText ? Number(yearText) : null, serial }
}

function withoutYear(text: string): string[] {
  const [, agency = '', serial = ''] = YEARLESS.exec(text) ?? []
  return ['', '', agency, serial]
}
