import { join } from 'node:path'
import { adoptIndex, judgedDocuments, judgedSettings } from '../../scripts/judge/judgedIndex.ts'
import { currentFile, makeCurrent } from '../../src/search/store/index/files.ts'
import { buildInThreads } from './buildInThreads.ts'
import { type CrowdResult, searchInACrowd } from './crowd.ts'
import { measureBaselines } from './measureBaselines.ts'
import { measureOurs } from './measureOurs.ts'
import { queryMix } from './queryMix.ts'
import type { Latency } from './stopwatch.ts'
import type { SystemLatency } from './systemLatency.ts'

export interface SearchBenchOptions {
  documents: number
  characters: number
  /** Of this bench alone; whoever made it removes it. */
  folder: string
  onProgress(line: string): void
}

export interface SearchBenchResult {
  documents: number
  /** Ours first, then the baselines. */
  systems: SystemLatency[]
  suggest: Latency
  /** Of one document, ours and the trigram baseline's. */
  update: { ours: Latency; trigram: Latency }
  /** Seconds: ours as the platform builds, in threads; the baselines without the time it takes to make documents up, ours up to 100,000 of them. */
  build: { ours: number; baselines: number }
  /** Of a process that only searches, after all queries and updates, bytes. */
  rss: number
  crowd: CrowdResult
}

const UPDATES = 100
/** So many are made up before the clock of the build starts; more would not fit a small machine. */
const HELD = 100_000

/** Everything in one run over the same documents, so that ratios mean something. */
export async function measureSearch(options: SearchBenchOptions): Promise<SearchBenchResult> {
  const { onProgress, folder, ...size } = options
  const { sites, settings } = judgedSettings()
  onProgress('building ours as the platform does')
  const threads = join(folder, 'threads')
  const made = judgedDocuments(sites, size)
  const handed = options.documents <= HELD ? [...made] : made
  const built = await buildInThreads(handed, { ...settings, folder: threads }, onProgress)
  const finished = currentFile(threads)
  if (finished === null) throw new Error('The build left no index')
  const file = adoptIndex(finished, options)
  const making = secondsToMake(judgedDocuments(sites, size))
  const mix = queryMix(sites)
  const ours = await measureOurs({ ...size, folder }, mix, { updates: UPDATES, onProgress })
  onProgress('the baselines')
  const baselines = await measureBaselines(sites, mix, { ...size, folder, updates: UPDATES })
  onProgress('eight at once, while the index is built anew')
  makeCurrent(folder, file)
  const queries = mix.flatMap((one) => one.queries)
  const crowd = await searchInACrowd({ settings: { ...settings, folder }, sites, queries })
  return {
    documents: options.documents,
    systems: [ours.system, ...baselines.systems],
    suggest: ours.suggest,
    update: { ours: ours.update, trigram: baselines.update },
    build: { ours: built, baselines: baselines.build - making },
    rss: ours.rss,
    crowd,
  }
}

/** Documents are made up on the way: that is no part of a build. */
function secondsToMake(documents: Iterable<unknown>): number {
  const began = performance.now()
  for (const _ of documents);
  return (performance.now() - began) / 1_000
}
