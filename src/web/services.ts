import type { Router } from 'express'
import type { Logger } from 'pino'
import type { Pages } from '../publishing/index.ts'
import type { SiteRegistry } from '../sites/index.ts'

/** Everything the public side is built from; tests pass fakes. */
export interface PublicServices {
  registry: SiteRegistry
  pages: Pages
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  /** Folders behind `/assets` (first match wins) and behind `/files`. */
  folders: { assets: string[]; media: string }
  /** Whether an uploaded file belongs to something published: drafts' files don't leave the house. `name` is decoded. */
  isPublicFile: (name: string) => Promise<boolean>
  /** Readiness by part (`database`, `pageStore`, `index`); rejects when the part can't serve. */
  checks: Record<string, () => Promise<void>>
  /** A designed page for a failure (400, 404, 405, 500, 503). */
  renderError: (siteSlug: string, status: number, requestId: string) => Promise<string>
  /** The notice before a visitor leaves for another site (ZY-URL-03). */
  renderLeaving: (siteSlug: string, target: URL) => Promise<string>
  /** Mounted at `/search` and `/open-api`; `res.locals` is a `RequestContext`. */
  routers: { search: Router; openApi: Router }
}

/** What the front knows about a request when Express takes over; lives in `res.locals`. */
export interface RequestContext {
  site: string
  isLocal: boolean
  requestId: string
}
