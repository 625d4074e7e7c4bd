import type { PayloadRequest } from 'payload'
import type { DeskKind } from './deskKind.ts'

/** A line as the acting person may see it; null: there is none, or the person may see none. */
export async function visibleRow(
  req: PayloadRequest,
  collection: DeskKind['collection'],
  id: string,
): Promise<Record<string, unknown> | null> {
  const found = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return (found.docs[0] as Record<string, unknown> | undefined) ?? null
}
