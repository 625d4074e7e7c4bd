import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What lies beside each stored page as `<file>.page.json`: enough to send it, to check it, and to know when it is stale. */
export const pageRecordSchema = z.object({
  site: z.string(),
  /** Decoded path on the site. */
  path: z.string(),
  status: z.union([z.literal(200), z.literal(410)]),
  headers: z.record(z.string(), z.string()),
  /** SHA-256 (hex) of the page and of its compressed forms. */
  digests: z.object({ plain: sha256, gzip: sha256, brotli: sha256 }),
  dependencies: z.array(z.string()),
  /** Sequence number of the last event that had been applied when rendering began. */
  renderedFrom: z.number().int().nonnegative(),
  /** Templates, sites and code that made it. */
  renderVersion: z.string(),
  /** The event history it was made under: another database, another lineage. */
  lineage: z.string(),
})

export type PageRecord = z.infer<typeof pageRecordSchema>

/** Null for anything that is not a whole record. */
export function parseRecord(text: string): PageRecord | null {
  try {
    return pageRecordSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
