import radicals from '../../data/attachments/radicals.json'
import { LIMITS } from './limits.ts'

/** Signs of strokes that fonts of PDF files mistake for the characters they look like: ⽤ (U+2F64) is 用. */
const RADICALS = /[\u2e80-\u2fdf]/g
const CHARACTERS: Readonly<Record<string, string>> = radicals.characters
const NOT_TEXT = /[^\P{Cc}\n\t]|[\ufffd\ufeff\u200b]/gu
const LONE_HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text fit for the index: one blank, one line end, no characters that stand for nothing. */
export function tidyText(text: string): string {
  return text
    .slice(0, LIMITS.characters)
    .replace(LONE_HALF, '')
    .replace(/\r\n?/g, '\n')
    .replace(NOT_TEXT, '')
    .replace(RADICALS, (sign) => CHARACTERS[sign] ?? sign.normalize('NFKC'))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}
