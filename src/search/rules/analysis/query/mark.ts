import type { NumberKey } from '../types.ts'
import type { NamedType, SlotSigns } from '../vocabulary/questionWords.ts'
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
  edges: ReadonlySet<number>
}
