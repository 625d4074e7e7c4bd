import type { Payload, PayloadRequest } from 'payload'

/**
 * The next serial of an issuer's year. The increment holds its row until the transaction of `req` ends, so serials
 * are gap-free: a creation that fails gives its number back, and concurrent ones wait for each other.
 */
export async function nextSerial(req: PayloadRequest, key: string): Promise<number> {
  await ensureCounter(req.payload, key)
  const counter = await req.payload.db.updateOne({
    collection: 'identifier-counters',
    where: { key: { equals: key } },
    data: { last: { $inc: 1 } },
    options: { atomic: true },
    req,
  })
  return Number((counter as { last?: number } | null)?.last)
}

const known = new WeakMap<Payload, Set<string>>()

/** Outside the caller's transaction: two creations of a first row would abort one of them, and zero is no gap. */
async function ensureCounter(payload: Payload, key: string): Promise<void> {
  const seen = known.get(payload) ?? new Set()
  if (seen.has(key)) return
  const where = { key: { equals: key } }
  const exists = await payload.db.findOne({ collection: 'identifier-counters', where })
  if (!exists) await createCounter(payload, key)
  known.set(payload, seen.add(key))
}

async function createCounter(payload: Payload, key: string): Promise<void> {
  try {
    await payload.db.create({ collection: 'identifier-counters', data: { key, last: 0 } })
  } catch (error) {
    const exists = await payload.db.findOne({ collection: 'identifier-counters', where: { key: { equals: key } } })
    if (!exists) throw error
  }
}
