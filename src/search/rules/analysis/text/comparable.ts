import { normalizeText } from './normalizeText.ts'

const OPENING = /[〔[【﹝〖]/g
const CLOSING = /[\]〕】﹞〗]/g

/** One kind of bracket; the length stays. */
export const unifyBrackets = (text: string): string => text.replace(OPENING, '(').replace(CLOSING, ')')

/** A text for comparing: normalised, one kind of bracket, blanks and control characters folded to single blanks. */
export const comparable = (text: string): string =>
  unifyBrackets(normalizeText(text).text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
