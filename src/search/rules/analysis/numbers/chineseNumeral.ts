const DIGITS = '〇一二三四五六七八九'
const SAME = new Map([
  ['零', '〇'],
  ['○', '〇'],
  ['o', '〇'],
  ['两', '二'],
])
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

const digitOf = (character: string): number => DIGITS.indexOf(SAME.get(character) ?? character)

const readDigits = (text: string): number | null => {
  const digits = [...text].map((character) => (/\d/.test(character) ? Number(character) : digitOf(character)))
  return digits.length > 0 && digits.every((digit) => digit >= 0) ? Number(digits.join('')) : null
}

const readUnits = (text: string): number | null => {
  let sum = 0
  let digit = 0
  for (const character of text) {
    const unit = UNITS.get(character)
    if (unit !== undefined) {
      sum += (digit === 0 ? 1 : digit) * unit
      digit = 0
    } else {
      digit = digitOf(character)
      if (digit < 0) return null
    }
  }
  return sum + digit
}

/** Reads 2019, 二〇一九, 十二, 一百二十; null for everything else. */
export const readNumeral = (text: string): number | null => readDigits(text) ?? (text === '' ? null : readUnits(text))
