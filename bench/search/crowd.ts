import { monitorEventLoopDelay } from 'node:perf_hooks'
import { distractors, plainQuestion } from '../../src/search/judging/index.ts'
import type { IndexedDocument } from '../../src/search/rules/document.ts'
import { openBuildingThread, openSearchingThread } from '../../src/search/store/thread/openThread.ts'
import type { RoomSettings } from '../../src/search/store/thread/settings.ts'
import type { Site } from '../../src/sites/index.ts'
import { percentile } from '../figures.ts'

const SEARCHERS = 8
const SEED = 77
const REBUILT = 2_000
const BATCH = 50
const MS_PER_NS = 1e-6

export interface CrowdResult {
  searchers: number
  searches: number
  updates: number
  /** Documents of the rebuild that went on at the same time. */
  rebuilt: number
  errors: number
  /** Milliseconds. */
  p50: number
  p95: number
  /** How long the thread that serves pages was ever held up (ms), 99 of 100 times. */
  pageThreadDelay: number
}

interface CrowdOptions {
  settings: RoomSettings
  sites: readonly Site[]
  queries: readonly string[]
}

/** Eight people search at once while publications change and the whole index is built anew beside it. */
export async function searchInACrowd({ settings, sites, queries }: CrowdOptions): Promise<CrowdResult> {
  const searching = await openSearchingThread()
  const building = await openBuildingThread()
  // The threads alone keep no process alive.
  const awake = setInterval(() => {}, 1_000)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  const took: number[] = []
  const count = { errors: 0, updates: 0 }
  const counted = async (work: () => Promise<unknown>) => {
    await work().catch(() => {
      count.errors += 1
    })
  }
  try {
    await searching.calls.open(settings)
    delay.enable()
    let going = true
    const searcher = async (first: number) => {
      for (let at = first; going; at += SEARCHERS) {
        const began = performance.now()
        await counted(() => searching.calls.search(plainQuestion(queries[at % queries.length] ?? '')))
        took.push(performance.now() - began)
      }
    }
    const writer = async () => {
      for (const document of distractors({ count: Number.MAX_SAFE_INTEGER, seed: SEED, sites })) {
        if (!going) return
        await counted(() => searching.calls.apply({ upserts: [document], removals: [], cursor: null }))
        count.updates += 1
      }
    }
    const crowd = [...Array.from({ length: SEARCHERS }, (_, index) => searcher(index)), writer()]
    await counted(() => rebuild(building.calls, settings, sites))
    // The new file serves now; a few more searches must find it.
    await counted(async () => searching.calls.reopen())
    await counted(() => searching.calls.search(plainQuestion(queries[0] ?? '')))
    going = false
    await Promise.all(crowd)
    delay.disable()
    return {
      ...{ searchers: SEARCHERS, searches: took.length, rebuilt: REBUILT, ...count },
      ...{ p50: percentile(took, 0.5), p95: percentile(took, 0.95) },
      pageThreadDelay: delay.percentile(99) * MS_PER_NS,
    }
  } finally {
    clearInterval(awake)
    await Promise.all([searching.close(), building.close()])
  }
}

async function rebuild(
  calls: Awaited<ReturnType<typeof openBuildingThread>>['calls'],
  settings: RoomSettings,
  sites: readonly Site[],
): Promise<void> {
  await calls.begin(settings)
  let batch: IndexedDocument[] = []
  for (const document of distractors({ count: REBUILT, seed: SEED + 1, sites })) {
    batch.push(document)
    if (batch.length < BATCH) continue
    await calls.add(batch)
    batch = []
  }
  await calls.add(batch)
  await calls.finish({ seq: 0, hash: null })
}
