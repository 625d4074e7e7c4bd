import type { Router } from 'express'
import type { Logger } from 'pino'
import type { KeptPages } from '../publishing/index.ts'
import type { SiteRegistry } from '../sites/index.ts'
import type { Pages } from './render.ts'

/** Everything the public side is built from; tests pass fakes. */
export interface PublicServices {
  registry: SiteRegistry
  /** Pages that are kept. */
  pages: KeptPages
  /** Pages that are made for one visitor and not kept, and the assets of the sites. */
  unkept: Pick<Pages, 'notFound' | 'error' | 'leaving' | 'asset'>
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  /** Folder behind `/files`. */
  mediaFolder: string
  /** Whether an uploaded file belongs to something published: drafts' files don't leave the house. `name` is decoded. */
  isPublicFile: (name: string) => Promise<boolean>
  /** Readiness by part (`database`, `pageStore`, `index`); rejects when the part can't serve. */
  checks: Record<string, () => Promise<void>>
  /** Mounted at `/search` and `/open-api`; `res.locals` is a `RequestContext`. */
  routers: { search: Router; openApi: Router }
}

/** What the front knows about a request when Express takes over; lives in `res.locals`. */
export interface RequestContext {
  /** Slug; empty at `/healthz` and `/readyz`, which answer on any host. */
  site: string
  isLocal: boolean
  requestId: string
}
