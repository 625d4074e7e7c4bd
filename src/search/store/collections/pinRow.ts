import { splitList } from '../../../library/store/index.ts'
import type { DatedPin } from '../../rules/pins.ts'

/** A pin as Payload stores it: lists as text. */
export interface PinRow {
  queries: string
  publications: string
  from: string | null
  until: string | null
}

export const toPin = (row: Partial<PinRow>): DatedPin => ({
  queries: splitList(row.queries),
  identifiers: splitList(row.publications),
  from: row.from?.trim() || null,
  until: row.until?.trim() || null,
})
