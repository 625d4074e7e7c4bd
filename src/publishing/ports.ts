/** A page as the public receives it. */
export interface RenderedPage {
  status: 200 | 301 | 302 | 404 | 410
  /** Set only for redirects. */
  location: string | null
  contentType: string
  body: string
  /**
   * What the page was made from; a change of any of them makes it stale. Keys:
   * `resource:{identifier}` · `section:{site}/{slug}` · `site:{site}` (settings, section tree) · `vocabulary`.
   */
  dependencies: string[]
}

/**
 * Makes the page at a path of a site from the library alone. Null: nothing lives there (404, never stored).
 * Deterministic: same library, same bytes. `path` is decoded, normalized and carries no query.
 */
export type RenderPage = (siteSlug: string, path: string) => Promise<RenderedPage | null>

/** Bytes ready to send. */
export interface StoredPage {
  status: number
  headers: Record<string, string>
  html: Buffer
  gzip: Buffer | null
  brotli: Buffer | null
  /** SHA-256 of `html`, hex; also the ETag. */
  sha256: string
}

/** An event of the library as the consumers of the stream see it. */
export interface SealedEvent {
  /** Gap-free from 1, in sealing order. */
  seq: number
  /** ISO 8601 UTC. */
  at: string
  /** e.g. `resource.published`, `resource.corrected`, `resource.withdrawn`, `section.changed`, `site.changed`. */
  action: string
  /** The resource or section concerned. */
  subject: string
  /** Dependency keys (see RenderedPage) that this change touches, both before and after. */
  touches: string[]
  hash: string
}

/** The event stream: every consumer keeps its own cursor and may see an event twice. */
export interface EventStream {
  /** Events after `seq`, oldest first, at most `limit`. */
  after(seq: number, limit: number): Promise<SealedEvent[]>
  /** Sequence number of the newest sealed event; 0 when there is none. */
  head(): Promise<number>
  /** Calls back (coalesced) when new events may have been sealed; returns the way to stop. */
  onActivity(wake: () => void): () => void
}
