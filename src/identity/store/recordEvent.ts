import type { PayloadRequest } from 'payload'
import type { NewEvent } from '../rules/event.ts'
import { announceEvent } from './eventActivity.ts'

/** Writes an event in the transaction of `req`: neither the change nor its record exists without the other. */
export async function recordEvent(req: PayloadRequest, event: NewEvent): Promise<void> {
  await req.payload.db.create({
    collection: 'events',
    data: { ...event, at: new Date().toISOString(), requestId: req.headers?.get('x-request-id') ?? null },
    req,
  })
  announceEvent()
}
