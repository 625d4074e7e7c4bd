import type { Payload } from 'payload'

/** Names are given by chance at upload; anything else is no upload, and no wildcard reaches the query. */
const UPLOAD = /^(pictures|attachments)\/[0-9a-f-]+\.[a-z0-9]+$/

/** Tells whether an upload (`pictures/a.webp`) is shown by something published; files of drafts are nobody's business. */
export const publicFiles =
  (payload: Payload) =>
  async (name: string): Promise<boolean> => {
    if (!UPLOAD.test(name)) return false
    const found = await payload.db.count({ collection: 'publications', where: { files: { contains: `;${name};` } } })
    return found.totalDocs > 0
  }
