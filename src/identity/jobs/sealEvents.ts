import type { Payload } from 'payload'
import { GENESIS, sealOf } from '../rules/seal.ts'
import { announceSealed } from '../store/eventActivity.ts'
import { type EventRow, toSealable } from '../store/eventRow.ts'

const BATCH = 200

/**
 * Gives committed events their number and their place in the hash chain. Writers do not queue on it: they only
 * insert. Safe to run twice at once: `seq` is unique and a row is sealed only while it has none; the loser starts
 * again from the new end of the chain. Answers how many were sealed.
 */
export async function sealEvents(payload: Payload): Promise<number> {
  let sealed = 0
  for (;;) {
    const rows = await unsealed(payload)
    if (rows.length === 0) break
    sealed += await sealBatch(payload, rows)
    announceSealed()
  }
  return sealed
}

async function unsealed(payload: Payload): Promise<EventRow[]> {
  const found = await payload.db.find<EventRow>({
    collection: 'events',
    where: { seq: { exists: false } },
    sort: ['at', 'id'],
    limit: BATCH,
    pagination: false,
  })
  return found.docs
}

async function sealBatch(payload: Payload, rows: readonly EventRow[]): Promise<number> {
  const last = await lastSealed(payload)
  let { seq, hash: previousHash } = { seq: last?.seq ?? 0, hash: last?.hash ?? GENESIS }
  for (const row of rows) {
    seq += 1
    const hash = sealOf(previousHash, seq, toSealable(row))
    const written = await payload.db.updateOne({
      collection: 'events',
      where: { and: [{ id: { equals: row.id } }, { seq: { exists: false } }] },
      data: { seq, previousHash, hash },
      options: { atomic: true },
    })
    if (!written) return 0
    previousHash = hash
  }
  return rows.length
}

export async function lastSealed(payload: Payload): Promise<EventRow | null> {
  const found = await payload.db.find<EventRow>({
    collection: 'events',
    where: { seq: { exists: true } },
    sort: '-seq',
    limit: 1,
    pagination: false,
  })
  return found.docs[0] ?? null
}
