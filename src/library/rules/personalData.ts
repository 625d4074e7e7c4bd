import { isDay } from './dates.ts'
import { blocks, type Finding } from './finding.ts'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_CHARACTERS = '10X98765432'
const AREA = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|[789]1|8[123])/

/** Tells whether 18 characters are a resident identity number: area, day of birth and check character (GB 11643). */
export const isIdentityNumber = (text: string): boolean => {
  const number = text.toUpperCase()
  if (!/^\d{17}[\dX]$/.test(number) || !AREA.test(number)) return false
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isDay(birth) || birth < '1900-01-01') return false
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return CHECK_CHARACTERS[sum % 11] === number[17]
}

/** Tells whether 16 to 19 digits are a payment card of a scheme used in China, with a valid Luhn digit. */
export const isBankCard = (digits: string): boolean => {
  if (!/^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|3[57]\d{14})$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

interface Kind {
  code: string
  label: string
  /** Candidates with blanks or hyphens between groups; nothing that is part of a longer number or code. */
  candidate: RegExp
  isValid: (digits: string) => boolean
}

const KINDS: readonly Kind[] = [
  {
    code: 'identity-number',
    label: '公民身份号码',
    candidate: /(?<![\dA-Za-z])\d{6}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[\dXx](?![\dA-Za-z])/g,
    isValid: isIdentityNumber,
  },
  {
    code: 'bank-card',
    label: '银行卡号',
    candidate: /(?<![\dA-Za-z])\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\dA-Za-z])/g,
    isValid: isBankCard,
  },
  {
    code: 'mobile-number',
    label: '手机号码',
    candidate: /(?<![\dA-Za-z.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z]|\.\d)/g,
    isValid: () => true,
  },
]

/** Never repeats what it warns of: the first three and the last two characters stay. */
const masked = (text: string): string => `${text.slice(0, 3)}${'*'.repeat(text.length - 5)}${text.slice(-2)}`

const inLine = (line: string, lineNumber: number, field: string): Finding[] => {
  const plain = line.normalize('NFKC')
  const identityNumbers = new Set<string>()
  return KINDS.flatMap(({ code, label, candidate, isValid }) =>
    [...plain.matchAll(candidate)].flatMap(([found]) => {
      const digits = found.replace(/[ -]/g, '')
      if (!isValid(digits) || identityNumbers.has(digits)) return []
      if (code === 'identity-number') identityNumbers.add(digits)
      const message = `第${lineNumber}行含${label}，公开前应当隐去中间各位（如 ${masked(digits)}）或者删去`
      return [blocks(field, code, 'SEC-PIPL-09', message, { line: lineNumber, excerpt: masked(digits) })]
    }),
  )
}

/**
 * Personal data in a text: identity numbers and cards with a valid check digit, mobile numbers (M-109, SEC-PIPL-09).
 * Masked ones pass. Lines count from 1; the finding shows the number masked.
 */
export const findPersonalData = (text: string, field: string): Finding[] =>
  text.split(/\r?\n/).flatMap((line, index) => inLine(line, index + 1, field))
