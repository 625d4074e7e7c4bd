import type { PayloadRequest } from 'payload'
import { insertIfAbsent } from '../../cms/index.ts'

const COUNTERS = 'identifier-counters'

/**
 * The next serial of an issuer's year. The increment holds its row until the transaction of `req` ends, so serials
 * are gap-free: a creation that fails gives its number back, and concurrent ones wait for each other.
 */
export async function nextSerial(req: PayloadRequest, key: string): Promise<number> {
  const serial = (await increment(req, key)) ?? (await firstOf(req, key))
  if (serial === null) throw new Error(`No serial for ${key}`)
  return serial
}

async function firstOf(req: PayloadRequest, key: string): Promise<number | null> {
  await insertIfAbsent(req, COUNTERS, { key, last: 0 })
  return increment(req, key)
}

async function increment(req: PayloadRequest, key: string): Promise<number | null> {
  const counter = await req.payload.db.updateOne({
    collection: COUNTERS,
    where: { key: { equals: key } },
    data: { last: { $inc: 1 } },
    options: { atomic: true },
    req,
  })
  return (counter as unknown as { last: number } | null)?.last ?? null
}
