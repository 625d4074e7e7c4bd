/** The search of the product in a process of its own: what it costs in memory is this process alone. */
import { openJudgedIndex } from '../../scripts/judge/judgedIndex.ts'
import { plainQuestion } from '../../src/search/judging/index.ts'
import { changedDocuments } from './changedDocuments.ts'
import { type Lap, timedAll } from './stopwatch.ts'

/** What the parent may ask for; every answer is a `SearcherAnswer`. */
export type SearcherTask =
  | { kind: 'open'; documents: number; characters: number; folder: string }
  | { kind: 'search'; queries: string[] }
  | { kind: 'suggest'; typed: string[] }
  | { kind: 'update'; count: number }

export interface SearcherAnswer {
  /** Of each step. */
  laps: Lap[]
  /** Bytes. */
  rss: number
}

const SUGGESTIONS = 8

let judged: ReturnType<typeof openJudgedIndex> | null = null

const opened = () => {
  if (judged === null) throw new Error('Not opened')
  return judged
}

async function work(task: SearcherTask): Promise<Lap[]> {
  if (task.kind === 'open') {
    return timedAll([task], ({ documents, characters, folder }) => {
      judged = openJudgedIndex({ documents, characters, folder, onProgress: () => {} })
    })
  }
  const { index, sites } = opened()
  const engine = opened().engine()
  const [first = null] = sites
  if (task.kind === 'search')
    return timedAll(task.queries, (text) => engine.search(plainQuestion(text, first?.slug ?? null)))
  if (task.kind === 'suggest') return timedAll(task.typed, (typed) => engine.suggest(typed, SUGGESTIONS))
  return timedAll(changedDocuments(sites, task.count), (document) =>
    index.apply({ upserts: [document], removals: [], cursor: null }),
  )
}

process.on('message', async (task: SearcherTask) => {
  const laps = await work(task)
  process.send?.({ laps, rss: process.memoryUsage().rss } satisfies SearcherAnswer)
})
process.once('disconnect', () => process.exit())
process.send?.({ ready: true })
