import type { PayloadRequest } from 'payload'

/**
 * Holds a resource until the transaction of `req` ends: whoever else is about to take a step with it waits, and then
 * decides on what we left (two clicks on 签发 are one publication).
 */
export async function holdResource(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'resources',
    where: { id: { equals: id } },
    data: { updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req,
  })
}
