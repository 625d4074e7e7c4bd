import type { Payload } from 'payload'
import { GENESIS, sealOf } from '../rules/seal.ts'
import { type EventRow, toSealable } from '../store/eventRow.ts'

export interface EventsReport {
  checked: number
  /** Hash of the last event that holds; to be kept elsewhere. */
  head: string
  /** The first event where the chain does not hold; null when it holds throughout. */
  broken: { seq: number; reason: string } | null
}

const BATCH = 1_000

/** Recomputes the hash chain from its beginning (SEC-AUD-03): a changed, removed or inserted event shows. */
export async function verifyEvents(payload: Payload): Promise<EventsReport> {
  let seq = 0
  let previousHash = GENESIS
  for (;;) {
    const rows = await sealedAfter(payload, seq)
    if (rows.length === 0) return { checked: seq, head: previousHash, broken: null }
    for (const row of rows) {
      const reason = faultOf(row, seq + 1, previousHash)
      if (reason) return { checked: seq, head: previousHash, broken: { seq: seq + 1, reason } }
      seq += 1
      previousHash = row.hash ?? ''
    }
  }
}

async function sealedAfter(payload: Payload, seq: number): Promise<EventRow[]> {
  const found = await payload.db.find<EventRow>({
    collection: 'events',
    where: { seq: { greater_than: seq } },
    sort: 'seq',
    limit: BATCH,
    pagination: false,
  })
  return found.docs
}

function faultOf(row: EventRow, seq: number, previousHash: string): string | null {
  if (row.seq !== seq) return '缺少这一条'
  if (row.previousHash !== previousHash) return '与上一条不相接'
  return row.hash === sealOf(previousHash, seq, toSealable(row)) ? null : '内容与摘要不符'
}
