import type { Payload } from 'payload'
import { type LiveTerms, toLiveTerms } from '../rules/desk/searchTerm.ts'
import { type Pin, pinsOn } from '../rules/pins.ts'
import { type PinRow, toPin } from './collections/pinRow.ts'
import { type TermRow, toTerm } from './collections/termRow.ts'

/** What editors added to the lexicon and made live, in the order of their making. */
export const liveTerms = async (payload: Payload): Promise<LiveTerms> =>
  toLiveTerms((await liveRows<TermRow>(payload, 'search-terms')).map(toTerm))

/** What editors put first on a Beijing day. */
export const livePins = async (payload: Payload, day: string): Promise<Pin[]> =>
  pinsOn((await liveRows<PinRow>(payload, 'pinned-answers')).map(toPin), day)

async function liveRows<Row>(payload: Payload, collection: 'search-terms' | 'pinned-answers'): Promise<Row[]> {
  const found = await payload.db.find<Row & { id: string }>({
    collection,
    where: { state: { equals: 'live' } },
    sort: ['createdAt', 'id'],
    limit: 0,
    pagination: false,
  })
  return found.docs
}
