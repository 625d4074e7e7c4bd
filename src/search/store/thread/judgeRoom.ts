import { type JudgedQuery, judgedQueries, judgeQueries, plainQuestion } from '../../judging/index.ts'
import { createAnalyzer } from '../../rules/analysis/index.ts'
import type { Lexicon } from '../../rules/analysis/types.ts'
import { createSearchEngine, type SearchEngine } from '../../rules/engine/engine.ts'
import { summarizeScores } from '../../rules/judging/summarizeScores.ts'
import { ALL_ON } from '../../rules/switches.ts'
import type { HitsChange, JudgedFigures, TermEffect } from '../../rules/termEffect.ts'
import { FileIndex } from '../index/fileIndex.ts'
import { currentFile } from '../index/files.ts'
import { NoIndex } from './noIndex.ts'
import { furtherTerms, type RoomSettings } from './settings.ts'

/** First hits that are compared and shown. */
const SHOWN = 5

export interface EffectRequest {
  /** With the words as they are live. */
  settings: RoomSettings
  /** The words with what is tried added. Domain words count only after a rebuild: they are left as they are. */
  tried: Lexicon
  /** Words of what is tried, asked as queries. */
  own: readonly string[]
}

interface Asked {
  figures: JudgedFigures
  /** Titles of the first hits by query. */
  titles: ReadonlyMap<string, string[]>
}

/** What the judging thread does: the same queries over the index that serves, with the words of before and of after. */
export function createJudgeRoom() {
  return {
    async effect({ settings, tried, own }: EffectRequest): Promise<TermEffect> {
      const file = currentFile(settings.folder)
      if (file === null) throw new NoIndex()
      const index = new FileIndex(file, createAnalyzer(settings), furtherTerms(settings.lexicon))
      try {
        const queries = answerable(index)
        const asked = { queries, own }
        const before = await ask(index, settings, settings.lexicon, asked)
        const after = await ask(index, settings, { ...tried, domainWords: settings.lexicon.domainWords }, asked)
        return compare(before, after, asked)
      } finally {
        index.close()
      }
    },
  }
}

export type JudgeRoom = ReturnType<typeof createJudgeRoom>

interface Questions {
  queries: readonly JudgedQuery[]
  own: readonly string[]
}

const BEST = 3

/**
 * Of the part that people tune on (the held-out part would no longer be one) the queries that this library can answer: a
 * missing document says nothing about words.
 */
function answerable(index: FileIndex): JudgedQuery[] {
  const known = index.externalIds()
  return judgedQueries('tuned').filter(({ grades }) =>
    Object.entries(grades).some(([id, grade]) => grade === BEST && known.has(id)),
  )
}

async function ask(
  index: FileIndex,
  settings: RoomSettings,
  lexicon: Lexicon,
  { queries, own }: Questions,
): Promise<Asked> {
  const analyzer = createAnalyzer({ ...settings, lexicon })
  index.useAnalyzer(analyzer, furtherTerms(lexicon))
  const now = () => new Date()
  const { citySite } = settings
  const engine = createSearchEngine({ index, analyzer, pins: () => [], now, citySite, switches: ALL_ON })
  const titles = new Map<string, string[]>()
  const runs = await judgeQueries(queries, async ({ q, site }) => {
    const { hits, scene, answer } = await engine.search(plainQuestion(q, site))
    titles.set(q, firstTitles(hits))
    return { ranking: await gradedIds(index, hits), card: scene !== null || answer !== null }
  })
  for (const word of own) titles.set(word, firstTitles((await engine.search(plainQuestion(word))).hits))
  const { mrr, ndcg } = summarizeScores(runs.map(({ outcome }) => outcome)).overall
  return { figures: { mrr, ndcg }, titles }
}

type Hits = Awaited<ReturnType<SearchEngine['search']>>['hits']

const firstTitles = (hits: Hits): string[] => hits.slice(0, SHOWN).map(({ summary }) => summary.title)

async function gradedIds(index: FileIndex, hits: Hits): Promise<string[]> {
  const rows = await index.rowsOf(hits.map(({ summary }) => summary.identifier))
  const documents = await index.documents([...rows.values()])
  const known = new Map(documents.map(({ identifier, externalId }) => [identifier, externalId]))
  return hits.map(({ summary: { identifier } }) => known.get(identifier) ?? identifier)
}

function compare(before: Asked, after: Asked, { queries, own }: Questions): TermEffect {
  const changeOf = (query: string): HitsChange => ({
    query,
    before: before.titles.get(query) ?? [],
    after: after.titles.get(query) ?? [],
  })
  const isChanged = (change: HitsChange) => change.before.join('\n') !== change.after.join('\n')
  return {
    judged: {
      queries: queries.length,
      before: before.figures,
      after: after.figures,
      changed: queries.map(({ q }) => changeOf(q)).filter(isChanged),
    },
    own: own.map(changeOf),
  }
}
