import type { ConceptGroup, TokenSpan } from '../types.ts'
import { helperWords } from '../vocabulary/questionWords.ts'
import type { Synonym } from '../vocabulary/synonyms.ts'
import type { Groups } from './groups.ts'

const isSingle = ({ token }: TokenSpan): boolean => /^\p{Script=Han}$/u.test(token) && !helperWords.has(token)

const touches = (one: TokenSpan | undefined, other: TokenSpan): one is TokenSpan =>
  one !== undefined && one.end === other.start && !helperWords.has(one.token)

const join = (one: TokenSpan, other: TokenSpan): TokenSpan => ({
  token: one.token + other.token,
  start: one.start,
  end: other.end,
})

/**
 * A single character belongs to the word it touches, the one before it first: 失业金, 车年检. Rows of them are a word the
 * dictionary does not know: a name, a code.
 */
export const joinSingles = (words: readonly TokenSpan[]): TokenSpan[] => {
  const joined: TokenSpan[] = []
  let before: TokenSpan | undefined
  for (const word of words) {
    const last = joined.at(-1)
    const isOpen = before !== undefined && isSingle(before) && last?.token.length === 1
    if (touches(last, word) && (isSingle(word) || isOpen)) joined[joined.length - 1] = join(last, word)
    else joined.push(word)
    before = word
  }
  return joined
}

/** Groups of plain words: verbs and fillers that merely help weigh little. */
export const groupWords = (
  words: readonly TokenSpan[],
  groups: Groups,
  synonymsOf: (word: string) => Synonym[],
): (ConceptGroup | null)[] =>
  joinSingles(words).map(({ token }) =>
    helperWords.has(token) ? groups.helping(token, []) : groups.concept(token, synonymsOf(token)),
  )
