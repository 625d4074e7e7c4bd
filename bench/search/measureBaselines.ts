import { openBaselines } from '../../scripts/judge/baselines.ts'
import { judgedDocuments } from '../../scripts/judge/judgedIndex.ts'
import type { Site } from '../../src/sites/index.ts'
import { changedDocuments } from './changedDocuments.ts'
import type { QueryClass } from './queryMix.ts'
import { type Latency, latencyOf, timedAll } from './stopwatch.ts'
import { type Measured, type SystemLatency, systemLatency } from './systemLatency.ts'

export interface BaselinesResult {
  systems: SystemLatency[]
  /** Of one document in the trigram index. */
  update: Latency
  /** Seconds for both, with the time it takes to make the documents up. */
  build: number
}

/** A baseline needs seconds for some questions over half a million documents: so many of each class say enough. */
const QUERIES = 15

/** The baselines over the same documents and (some of) the same queries. */
export async function measureBaselines(
  sites: readonly Site[],
  mix: readonly QueryClass[],
  { folder, updates, ...size }: { folder: string; updates: number; documents: number; characters: number },
): Promise<BaselinesResult> {
  const began = performance.now()
  const baselines = openBaselines(folder, judgedDocuments(sites, size))
  const build = (performance.now() - began) / 1_000
  const systems: SystemLatency[] = []
  for (const { name, find } of baselines.list) {
    const measured: Measured[] = []
    for (const one of mix.map(fewer)) measured.push({ name: one.name, laps: await timedAll(one.queries, find) })
    systems.push(systemLatency(name, measured))
  }
  const update = await timedAll(changedDocuments(sites, updates), baselines.update)
  baselines.close()
  return { systems, update: latencyOf(update), build }
}

const fewer = ({ name, queries }: QueryClass): QueryClass => {
  const step = Math.max(1, Math.floor(queries.length / QUERIES))
  return { name, queries: queries.filter((_, index) => index % step === 0).slice(0, QUERIES) }
}
