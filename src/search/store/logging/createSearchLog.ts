import { createLocalReq, type Payload } from 'payload'
import { insertMany } from '../../../cms/index.ts'
import type { Clock } from '../../../platform/clock.ts'
import { logRow, type SearchLogRow } from '../../rules/logging/logRow.ts'
import type { PopularSearches, SearchLog, SearchLogEntry } from '../../rules/question.ts'
import { popularSearches } from './popularSearches.ts'

/** Written at the latest after this time (ms), or when this many wait. */
const FLUSH_EVERY_MS = 2_000
const FLUSH_AT = 200
/** While a write takes its time no more than so many wait; the rest is lost, because searching is never kept waiting. */
const MOST_WAITING = 2_000

interface Settings {
  clock: Clock
  /** `SEARCH_LOG_DAYS`; 0: nothing is kept, and nothing is popular. */
  days: number
}

/**
 * The log of searches over the library. Entries wait in memory, masked already, and are written many at once; while the
 * database is away they are dropped, with one warning until it is back.
 */
export function createSearchLog(
  payload: Payload,
  { clock, days }: Settings,
): SearchLog & PopularSearches & { stop(): Promise<void> } {
  if (days === 0) return { record: () => {}, popular: async () => [], stop: async () => {} }
  let waiting: SearchLogRow[] = []
  let writing: Promise<void> | null = null
  let isWarned = false

  const warn = (error: unknown, lost: number) => {
    if (!isWarned) payload.logger.warn({ err: error, lost }, 'searches are not logged: the database does not take them')
    isWarned = true
  }
  const write = async () => {
    const rows = waiting
    waiting = []
    try {
      await insertMany(await createLocalReq({}, payload), 'search-log', rows)
      isWarned = false
    } catch (error) {
      warn(error, rows.length)
    }
  }
  const flush = async (): Promise<void> => {
    while (writing !== null) await writing
    if (waiting.length === 0) return
    writing = write().finally(() => {
      writing = null
    })
    await writing
  }
  const take = (row: SearchLogRow | null) => {
    if (row === null || waiting.length >= MOST_WAITING) return
    waiting.push(row)
    if (waiting.length === FLUSH_AT) void flush()
  }

  const timer = setInterval(() => void flush(), FLUSH_EVERY_MS)
  timer.unref()
  return {
    record: (entry: SearchLogEntry) => {
      try {
        take(logRow(entry))
      } catch (error) {
        warn(error, 1)
      }
    },
    popular: popularSearches(payload, clock),
    stop: async () => {
      clearInterval(timer)
      await flush()
    },
  }
}
