import type { Tokenizer } from '../words/tokenizer.ts'
import type { CutQuery } from './mark.ts'
import type { OwnSynonyms } from './script.ts'

/** A normalised query with the edges of its words, and the synonyms found for it alone. */
export const cutQuery = (text: string, own: OwnSynonyms, tokenizer: Tokenizer): CutQuery => {
  const words = tokenizer.words(text)
  return { text, own, edges: new Set([0, text.length, ...words.flatMap(({ start, end }) => [start, end])]) }
}
