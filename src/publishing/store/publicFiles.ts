import type { Payload } from 'payload'

/** Tells whether an upload (`pictures/a.webp`) is shown by something published; files of drafts are nobody's business. */
export const publicFiles =
  (payload: Payload) =>
  async (name: string): Promise<boolean> => {
    const found = await payload.db.count({ collection: 'publications', where: { files: { contains: `;${name};` } } })
    return found.totalDocs > 0
  }
