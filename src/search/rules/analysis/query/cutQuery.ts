import type { Segmenter } from '../words/segmenter.ts'
import type { Tokenizer } from '../words/tokenizer.ts'
import type { CutQuery } from './mark.ts'
import type { OwnSynonyms } from './script.ts'
import { endsOf } from './tail.ts'

/** What words are cut with. */
export interface Cutters {
  tokenizer: Tokenizer
  segmenter: Segmenter
}

/** A normalised query with the edges of its words, and the synonyms found for it alone. */
export const cutQuery = (text: string, own: OwnSynonyms, { tokenizer, segmenter }: Cutters): CutQuery => {
  const words = tokenizer.words(text)
  return {
    text,
    own,
    edges: new Set([0, text.length, ...words.flatMap(({ start, end }) => [start, end])]),
    ends: endsOf(text),
    firm: words.filter(({ token }) => segmenter.isDomainWord(token)),
    pieces: new Set(tokenizer.tokens(text).map(({ start, end }) => `${start}-${end}`)),
  }
}
