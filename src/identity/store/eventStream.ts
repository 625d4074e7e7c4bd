import type { Payload } from 'payload'
import type { EventStream } from '../../publishing/index.ts'
import { lastSealed } from '../jobs/sealEvents.ts'
import { onEventsSealed } from './eventActivity.ts'
import { type EventRow, toSealedEvent } from './eventRow.ts'

/** Consumers in other processes hear nothing of this one's emitter: they look this often (ms). */
const LOOK_EVERY_MS = 500

/** The sealed events, oldest first, over either engine. */
export function eventStream(payload: Payload): EventStream {
  return {
    after: async (seq, limit) => {
      const found = await payload.db.find<EventRow>({
        collection: 'events',
        where: { seq: { greater_than: seq } },
        sort: 'seq',
        limit,
        pagination: false,
      })
      return found.docs.map(toSealedEvent)
    },
    head: async () => (await lastSealed(payload))?.seq ?? 0,
    onActivity: (wake) => {
      const forget = onEventsSealed(wake)
      const timer = setInterval(wake, LOOK_EVERY_MS)
      timer.unref()
      return () => {
        forget()
        clearInterval(timer)
      }
    },
  }
}
