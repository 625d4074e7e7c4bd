import { randomInt } from 'node:crypto'

/** Without the letters and digits that are read for one another. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz'
const CAPITALS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const DIGITS = '23456789'

/** A first password that people can copy from paper: 13 characters of four classes (SEC-ID-01), about 55 bits. */
export function newPassword(): string {
  const pick = (from: string, count: number) =>
    Array.from({ length: count }, () => from[randomInt(from.length)]).join('')
  return `${pick(CAPITALS, 2)}${pick(LETTERS, 6)}-${pick(DIGITS, 4)}`
}
