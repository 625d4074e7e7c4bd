import type { PayloadRequest, Where } from 'payload'

/**
 * Holds a resource until the transaction of `req` ends: whoever else is about to change its state waits, and
 * then decides on what we left (two clicks on 签发 are one publication).
 */
export async function holdResource(req: PayloadRequest, which: { id: string } | { identifier: string }): Promise<void> {
  const where: Where = 'id' in which ? { id: { equals: which.id } } : { identifier: { equals: which.identifier } }
  await req.payload.db.updateOne({
    collection: 'resources',
    where,
    data: { updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req,
  })
}
