import { normalizeText } from './normalizeText.ts'

const OPENING = /[〔[【﹝〖]/g
const CLOSING = /[\]〕】﹞〗]/g

/** One kind of bracket; the length stays. */
export const unifyBrackets = (text: string): string => text.replace(OPENING, '(').replace(CLOSING, ')')

const fold = (text: string): string =>
  unifyBrackets(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** A text for comparing: normalised, one kind of bracket, blanks and control characters folded to single blanks. */
export const comparable = (text: string): string => fold(normalizeText(text).text)

/** The same, and again with the mainland's phrases; null when the text has no Traditional characters. */
export const comparableForms = (text: string): { byCharacter: string; byPhrase: string | null } => {
  const { text: byCharacter, phrased, isTraditional } = normalizeText(text)
  return { byCharacter: fold(byCharacter), byPhrase: isTraditional ? fold(phrased ?? byCharacter) : null }
}
