import { judgedQueries } from '../../src/search/judging/index.ts'
import type { QueryKind } from '../../src/search/rules/judging/queryKinds.ts'
import { Child } from '../child.ts'
import { type QueryClass, typedBeginnings } from './queryMix.ts'
import type { SearcherAnswer, SearcherTask } from './searcher.ts'
import { type Latency, latencyOf } from './stopwatch.ts'
import { type Measured, type SystemLatency, systemLatency } from './systemLatency.ts'

export interface OursResult {
  system: SystemLatency
  suggest: Latency
  /** Of one document. */
  update: Latency
  /** Of the searching process, after all queries and updates, bytes. */
  rss: number
}

/** Kinds of judged queries that are not measured: a process answers them first, as one that serves has done long ago. */
const WARM_UP: readonly QueryKind[] = ['colloquial', 'entity', 'title', 'phrase']
const warmUp = () => judgedQueries('tuned').flatMap(({ kind, q }) => (WARM_UP.includes(kind) ? [q] : []))

/** The product's search over an index that is already built, in a process of its own. */
export async function measureOurs(
  index: { documents: number; characters: number; folder: string },
  mix: readonly QueryClass[],
  { updates, onProgress }: { updates: number; onProgress(line: string): void },
): Promise<OursResult> {
  const { child } = await Child.start<{ ready: true }>('search/searcher')
  const ask = (task: SearcherTask) => child.ask<SearcherAnswer>(task)
  try {
    await ask({ kind: 'open', ...index })
    await ask({ kind: 'search', queries: warmUp() })
    const measured: Measured[] = []
    for (const { name, queries } of mix) {
      onProgress(`ours: ${name}`)
      measured.push({ name, laps: (await ask({ kind: 'search', queries })).laps })
    }
    const suggest = await ask({ kind: 'suggest', typed: typedBeginnings() })
    const update = await ask({ kind: 'update', count: updates })
    const system = systemLatency('this search', measured)
    return { system, suggest: latencyOf(suggest.laps), update: latencyOf(update.laps), rss: update.rss }
  } finally {
    child.stop()
  }
}
