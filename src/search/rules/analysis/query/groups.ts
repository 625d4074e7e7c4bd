import type { Alternative, ConceptGroup } from '../types.ts'
import type { Synonym } from '../vocabulary/synonyms.ts'
import { partsOf } from '../words/pieces.ts'
import type { Segmenter } from '../words/segmenter.ts'
import type { Tokenizer } from '../words/tokenizer.ts'

/** Weight of a compound taken apart, or without the single characters around its words. */
const RELAXED = 0.7

/** Makes the groups of a query out of its words. */
export interface Groups {
  /** One idea: the asker's words, what else is called so, and both taken apart. Null when there is no word in it. */
  concept(source: string, synonyms: readonly Synonym[]): ConceptGroup | null
  /** The asker's words and nothing else; null when there is no word in it. */
  literal(source: string): ConceptGroup | null
  /** Words that help to rank but need not be there; others than the asker's own weigh less. */
  helping(source: string, others: readonly string[]): ConceptGroup
}

const isSame = (one: Alternative, other: Alternative): boolean => one.tokens.join(' ') === other.tokens.join(' ')

const distinct = (alternatives: readonly Alternative[]): Alternative[] =>
  [...alternatives]
    .sort((one, other) => other.weight - one.weight)
    .filter((alternative, at, all) => all.findIndex((other) => isSame(other, alternative)) === at)

export const createGroups = (tokenizer: Tokenizer, segmenter: Segmenter): Groups => {
  const wordsOf = (text: string): string[] => tokenizer.words(text).map(({ token }) => token)
  const ways = (text: string, weight: number): Alternative[] => {
    const tokens = [...new Set(wordsOf(text))]
    if (tokens.length === 0) return []
    const relaxed = [...new Set(tokens.flatMap((token) => partsOf(token, segmenter) ?? [token]))]
    const whole = tokens.filter((token) => [...token].length > 1)
    const loose = relaxed.filter((token) => [...token].length > 1)
    return [
      { tokens, weight },
      { tokens: relaxed, weight: weight * RELAXED },
      ...(whole.length > 0 ? [{ tokens: whole, weight: weight * RELAXED }] : []),
      ...(loose.length > 0 && loose.length < relaxed.length ? [{ tokens: loose, weight: weight * RELAXED ** 2 }] : []),
    ]
  }
  return {
    concept: (source, synonyms) => {
      const alternatives = [...ways(source, 1), ...synonyms.flatMap(({ text, weight }) => ways(text, weight))]
      return alternatives.length === 0 ? null : { source, alternatives: distinct(alternatives), substantive: true }
    },
    literal: (source) => {
      const tokens = [...new Set(wordsOf(source))]
      return tokens.length === 0 ? null : { source, alternatives: [{ tokens, weight: 1 }], substantive: true }
    },
    helping: (source, others) => ({
      source,
      alternatives: distinct([...ways(source, 1), ...others.flatMap((word) => ways(word, RELAXED))]),
      substantive: false,
    }),
  }
}
