import type { NumberKey } from '../types.ts'
import type { NamedType, SlotSigns } from '../vocabulary/questionWords.ts'
import type { OwnSynonyms } from './script.ts'
import type { Span } from './span.ts'

/** What a part of a query is for. Parts without a mark are plain words. */
export type Mark = Span &
  (
    | { kind: 'number'; number: NumberKey }
    | { kind: 'concept'; key: string }
    | { kind: 'place'; name: string; site: string | null }
    | { kind: 'slot'; signs: SlotSigns }
    | { kind: 'type'; named: NamedType }
    | { kind: 'stop'; word: string }
  )

/** A normalised query with the edges of its words. */
export interface CutQuery {
  text: string
  /** Synonyms found for this query alone. */
  own: OwnSynonyms
  edges: ReadonlySet<number>
  /** Where the text ends without closing signs, and without question words. */
  ends: readonly [plain: number, content: number]
  /** Places of words and their pieces, as `start-end`. */
  pieces: ReadonlySet<string>
  /** Domain words, which no other word may tear. */
  firm: readonly Span[]
}

/** Whether a mark is beyond doubt: single stop characters may be slips of others (公及金). */
export const isFirm = (mark: Mark): boolean => mark.kind !== 'stop' || [...mark.word].length > 1

/** A query with its marks, in order of their places. */
export interface MarkedQuery {
  query: CutQuery
  marks: readonly Mark[]
}
