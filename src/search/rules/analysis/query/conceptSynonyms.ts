import { helperWords } from '../vocabulary/questionWords.ts'
import type { Synonym, Synonyms } from '../vocabulary/synonyms.ts'
import { partsOf } from '../words/pieces.ts'
import type { Segmenter } from '../words/segmenter.ts'
import type { Tokenizer } from '../words/tokenizer.ts'
import type { OwnSynonyms } from './script.ts'

/** Weight of what a thing is called when the verb before or behind it is left away. */
const WITHOUT_HELPER = 0.6
const OF_PART = 0.8
const MOST_OF_PARTS = 3

/** What else finds the same as a word of the query. */
export type FindSynonyms = (word: string, own: OwnSynonyms) => Synonym[]

/** The word without what merely helps at its ends: 申请低保 → 低保, 办护照 → 护照. */
const withoutHelpers = (words: readonly string[]): string => {
  const isHelping = (word: string): boolean => helperWords.has(word)
  const first = words.findIndex((word) => !isHelping(word))
  const last = words.findLastIndex((word) => !isHelping(word))
  return first < 0 ? '' : words.slice(first, last + 1).join('')
}

/** A compound with one of its parts called otherwise: 公积金提取 → 住房公积金提取. */
const ofParts = (parts: readonly string[], synonyms: Synonyms): Synonym[] =>
  parts
    .flatMap((part, at) =>
      (synonyms.get(part) ?? [])
        .filter(({ isSame }) => isSame)
        .map(({ text, weight }) => ({ text: parts.with(at, text).join(' '), weight: weight * OF_PART, isSame: true })),
    )
    .slice(0, MOST_OF_PARTS)

/**
 * Synonyms found for the query, those of the thesaurus, those of the thing without its verb, and, for compounds the
 * thesaurus does not have, those of their parts.
 */
export const createFindSynonyms =
  (tokenizer: Tokenizer, segmenter: Segmenter, synonyms: Synonyms): FindSynonyms =>
  (word, own) => {
    const words = tokenizer.words(word).map(({ token }) => token)
    const thing = withoutHelpers(words)
    const hasVerb = thing !== word && [...thing].length > 1
    const ofThing = hasVerb ? [{ text: thing, weight: 1, isSame: true }, ...(synonyms.get(thing) ?? [])] : []
    const listed = synonyms.get(word) ?? []
    const parts = words.length > 1 ? words : (partsOf(word, segmenter) ?? [])
    return [
      ...(own.get(word) ?? []),
      ...listed,
      ...ofThing.map((synonym) => ({ ...synonym, weight: synonym.weight * WITHOUT_HELPER })),
      ...(listed.length === 0 ? ofParts(parts, synonyms) : []),
    ]
  }
