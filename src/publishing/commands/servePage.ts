import type { BaseLogger } from 'pino'
import type { RenderedPage, RenderPage, StoredPage } from '../ports.ts'
import { sha256 } from '../store/pages/encodings.ts'
import type { PageStore } from '../store/pages/pageStore.ts'
import { Gate } from './gate.ts'

export interface KeptPagesOptions {
  store: PageStore
  render: RenderPage
  log: Pick<BaseLogger, 'warn' | 'error'>
  /** Longest wait in ms for a new rendering while old bytes could be served. */
  patienceMs?: number
  /** Pause in ms before a page whose rendering failed is tried again while old bytes can be served. */
  retryAfterMs?: number
  /** Renderings at the same time, and callers that may wait for one. */
  renderings?: { atOnce: number; waiting: number }
}

/** KeptPages for visitors, made when they are missing or outdated. */
export interface KeptPages {
  /** Current bytes from memory; null: ask `serve`. */
  fresh(site: string, path: string): StoredPage | null
  /**
   * The page, rendered now if it is missing or stale; null: nothing lives there (404, never kept). When rendering
   * fails or takes too long, the old bytes; throws only when there are none.
   */
  serve(site: string, path: string): Promise<StoredPage | null>
  /** Renders a kept page again if it is stale; failure is logged and leaves the old bytes. */
  refresh(site: string, path: string): Promise<void>
}

interface Flight {
  startedAt: number
  page: Promise<StoredPage | null>
}

/** A rendering outdated by an event on its way is repeated at most so often; then the publisher takes over. */
const MAX_ATTEMPTS = 3

export function createKeptPages(options: KeptPagesOptions): KeptPages {
  const { store, render, log, patienceMs = 1_500, retryAfterMs = 2_000 } = options
  const gate = new Gate(options.renderings ?? { atOnce: 8, waiting: 1_000 })
  const flights = new Map<string, Flight>()
  const failedAt = new Map<string, number>()

  async function renderAndKeep(site: string, path: string): Promise<StoredPage | null> {
    let page: StoredPage | null = null
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const origin = store.origin
      const rendered = await render(site, path)
      if (rendered === null || rendered.status === 404) {
        await store.remove(site, path)
        return null
      }
      if (rendered.location !== null) {
        await store.remove(site, path)
        return redirectTo(rendered)
      }
      const put = await store.put(site, path, rendered, origin)
      page = put.page
      if (!put.stale) break
    }
    return page
  }

  function flightOf(site: string, path: string): Flight {
    const key = `${site}${path}`
    const running = flights.get(key)
    if (running) return running
    const page = gate.run(() => renderAndKeep(site, path))
    const flight: Flight = { startedAt: performance.now(), page }
    flights.set(key, flight)
    page
      .then(
        () => failedAt.delete(key),
        (error: unknown) => {
          // Only kept pages are remembered: there are finitely many of them.
          if (store.has(site, path)) failedAt.set(key, performance.now())
          log.error({ err: error, site, path }, 'page could not be rendered')
        },
      )
      .finally(() => flights.delete(key))
    return flight
  }

  const failedLately = (key: string): boolean => performance.now() - (failedAt.get(key) ?? -retryAfterMs) < retryAfterMs

  async function serve(site: string, path: string): Promise<StoredPage | null> {
    const kept = await store.find(site, path)
    if (kept && !kept.stale) return kept.page
    if (!kept) return flightOf(site, path).page
    if (failedLately(`${site}${path}`)) return kept.page
    const flight = flightOf(site, path)
    const patience = flight.startedAt + patienceMs - performance.now()
    return orAfter(
      patience,
      kept.page,
      flight.page.catch(() => kept.page),
    )
  }

  return {
    fresh: (site, path) => store.fresh(site, path),
    serve,
    async refresh(site, path) {
      // A visitor may have been faster.
      if (store.isStale(site, path)) await flightOf(site, path).page.catch(() => null)
    },
  }
}

/** Redirects are cheap to make and are not kept. */
function redirectTo(rendered: RenderedPage): StoredPage {
  const plain = Buffer.from(rendered.body)
  const headers = { 'Content-Type': rendered.contentType, Location: rendered.location ?? '/' }
  return { status: rendered.status, headers, html: plain, gzip: null, brotli: null, sha256: sha256(plain) }
}

/** Whichever comes first: the new page, or the old one when patience (ms) ends. */
async function orAfter<T>(patience: number, old: T, fresh: Promise<T>): Promise<T> {
  if (patience <= 0) return old
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, patience, old)
  })
  return Promise.race([fresh, timeout]).finally(() => clearTimeout(timer))
}
