import type { Payload } from 'payload'
import { addDays, dayOf } from '../../library/index.ts'
import type { Clock } from '../../platform/clock.ts'

/**
 * Deletes searches older than `days` Beijing days, today included; 0: all there are (SEC-PI). Safe to run twice. Answers
 * how many were forgotten.
 */
export async function forgetSearches(payload: Payload, clock: Clock, days: number): Promise<number> {
  const firstKept = addDays(dayOf(clock.now()), 1 - days)
  const where = { day: { less_than: firstKept } }
  const { totalDocs } = await payload.db.count({ collection: 'search-log', where })
  if (totalDocs > 0) await payload.db.deleteMany({ collection: 'search-log', where })
  return totalDocs
}
