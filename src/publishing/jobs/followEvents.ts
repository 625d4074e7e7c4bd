import type { BaseLogger } from 'pino'
import type { EventStream, SealedEvent } from '../ports.ts'
import type { PageStore } from '../store/pages/pageStore.ts'
import type { RefreshQueue } from './refreshQueue.ts'

export interface Follower {
  /** Resolves when every event sealed so far is applied and every stale page rendered again. For tests and export. */
  settled(): Promise<void>
  /** Stops after the batch under way. */
  stop(): Promise<void>
}

export interface FollowOptions {
  stream: EventStream
  store: PageStore
  queue: RefreshQueue
  log: Pick<BaseLogger, 'info' | 'warn' | 'error'>
  /** Looks for events this often (ms) even when nobody calls: another node's wake-ups may get lost. */
  pollMs?: number
}

const BATCH = 500
const LONGEST_PAUSE_MS = 30_000
const MANIFEST_PAUSE_MS = 30_000

/**
 * Follows the event stream from this node's own cursor: what an event touches is stale before the cursor moves on,
 * and is rendered again in the background. Safe to kill at any moment and to run twice over the same events.
 */
export function followEvents(options: FollowOptions): Follower {
  const { stream, store, queue, log, pollMs = 5_000 } = options
  let running: Promise<void> | null = null
  let again = false
  let sweep = true
  let aligned = false
  let stopped = false
  let failures = 0
  let timer: NodeJS.Timeout | undefined

  async function catchUp(): Promise<void> {
    if (!aligned) await align(stream, store, log)
    aligned = true
    if (sweep) await store.adoptExported()
    if (sweep) for (const entry of store.stalePages()) queue.add(entry.record)
    sweep = false
    while (!stopped) {
      const events = await stream.after(store.cursor.seq, BATCH)
      if (events.length === 0) return
      for (const entry of await store.apply(events)) queue.add(entry.record)
    }
  }

  async function round(): Promise<void> {
    try {
      await catchUp()
      failures = 0
    } catch (error) {
      failures += 1
      log.error({ err: error }, 'the page store could not follow the event stream')
    }
  }

  async function rounds(): Promise<void> {
    do {
      again = false
      await round()
    } while (again && !stopped && failures === 0)
    plan()
  }

  function plan(): void {
    clearTimeout(timer)
    if (stopped) return
    const pause = failures === 0 ? pollMs : Math.min(1_000 * 2 ** (failures - 1), LONGEST_PAUSE_MS)
    timer = setTimeout(sweepNow, pause)
    timer.unref()
  }

  function sweepNow(): void {
    sweep = true
    wake()
  }

  function wake(): void {
    if (stopped) return
    again = true
    running ??= rounds().finally(() => {
      running = null
      if (again && failures === 0) wake()
    })
  }

  const unsubscribe = stream.onActivity(wake)
  const manifests = setInterval(() => {
    store.writeManifests().catch((error: unknown) => log.error({ err: error }, 'manifests could not be written'))
  }, MANIFEST_PAUSE_MS)
  manifests.unref()
  wake()
  store.loaded.then(sweepNow, (error: unknown) => log.error({ err: error }, 'stored pages could not be read'))

  return {
    async settled() {
      await store.loaded
      sweep = true
      do {
        wake()
        await running
        await queue.idle()
      } while (running)
    },
    async stop() {
      stopped = true
      unsubscribe()
      clearTimeout(timer)
      clearInterval(manifests)
      await running
      await queue.stop()
    },
  }
}

/**
 * A fresh store begins at the newest event; a cursor that the stream doesn't know (restored or other database) means
 * that the pages tell another history, and all of them are made again.
 */
async function align(stream: EventStream, store: PageStore, log: FollowOptions['log']): Promise<void> {
  const { seq, hash } = store.cursor
  const known = seq === 0 ? null : ((await stream.after(seq - 1, 1))[0] ?? null)
  if (known && known.seq === seq && known.hash === hash) return
  const newest = await newestOf(stream)
  if (newest === null && seq === 0) return
  if (seq > 0) log.warn({ seq }, 'the event stream is not the one these pages were made from: all pages are stale')
  await store.restartAt({ seq: newest?.seq ?? 0, hash: newest?.hash ?? null })
}

async function newestOf(stream: EventStream): Promise<SealedEvent | null> {
  const head = await stream.head()
  return head === 0 ? null : ((await stream.after(head - 1, 1))[0] ?? null)
}
