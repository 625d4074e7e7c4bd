import type { SealedEvent } from '../../publishing/index.ts'

/** A row of the events table; the last three are null until the event is sealed. */
export interface EventRow {
  id: string
  at: string
  action: string
  subject: string
  actor: string | null
  touches: string[] | null
  detail: Record<string, unknown> | null
  seq: number | null
  previousHash: string | null
  hash: string | null
}

export const toSealedEvent = (row: EventRow): SealedEvent => ({
  seq: row.seq ?? 0,
  at: new Date(row.at).toISOString(),
  action: row.action,
  subject: row.subject,
  touches: row.touches ?? [],
  hash: row.hash ?? '',
})

/** As the chain covers it. */
export const toSealable = (row: EventRow) => ({
  ...row,
  actor: row.actor ?? null,
  touches: row.touches ?? [],
  detail: row.detail ?? {},
})
