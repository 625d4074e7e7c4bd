import type { ConceptGroup, TokenSpan } from '../types.ts'
import { helperWords } from '../vocabulary/questionWords.ts'
import type { Groups } from './groups.ts'

const isSingleHan = ({ token }: TokenSpan): boolean => /^\p{Script=Han}$/u.test(token)

/** Neighbouring single characters are one word the dictionary does not know: a name, a code. */
export const joinSingles = (words: readonly TokenSpan[]): TokenSpan[] => {
  const joined: TokenSpan[] = []
  let open = false
  for (const word of words) {
    const last = joined.at(-1)
    const single = isSingleHan(word) && !helperWords.has(word.token)
    if (single && open && last !== undefined && last.end === word.start) {
      joined[joined.length - 1] = { token: last.token + word.token, start: last.start, end: word.end }
    } else joined.push(word)
    open = single
  }
  return joined
}

/** Groups of plain words: verbs and fillers that merely help weigh little. */
export const groupWords = (words: readonly TokenSpan[], groups: Groups): (ConceptGroup | null)[] =>
  joinSingles(words).map(({ token }) =>
    helperWords.has(token) ? groups.helping(token, [token]) : groups.concept(token, []),
  )
