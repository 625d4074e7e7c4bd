import { createHash } from 'node:crypto'

/** What of an event the chain covers. */
export interface SealableEvent {
  at: string
  action: string
  subject: string
  actor: string | null
  touches: readonly string[]
  detail: Readonly<Record<string, unknown>>
}

/** Hash before the first event. */
export const GENESIS = '0'.repeat(64)

/**
 * Hash of an event in the chain: SHA-256, hex, over the previous hash, the number and the event itself, so that a
 * changed, removed or inserted event breaks every later one (SEC-AUD-03, M-036).
 */
export function sealOf(previousHash: string, seq: number, event: SealableEvent): string {
  const { at, action, subject, actor, touches, detail } = event
  const covered = canonical([previousHash, seq, new Date(at).toISOString(), action, subject, actor, touches, detail])
  return createHash('sha256').update(covered).digest('hex')
}

/** JSON with sorted keys: databases may give an object's keys back in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
