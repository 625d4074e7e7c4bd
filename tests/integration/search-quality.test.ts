import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type JudgedIndex, openJudgedIndex } from '../../scripts/judge/judgedIndex.ts'
import { runJudge } from '../../scripts/judge/runJudge.ts'
import {
  askEngine,
  BODY_CHARACTERS,
  judgedQueries,
  judgeQueries,
  plainQuestion,
  QUERY_PARTS,
} from '../../src/search/judging/index.ts'
import { checkTargets, type QualityTargets } from '../../src/search/rules/judging/checkTargets.ts'

const folder = mkdtempSync(join(tmpdir(), 'search-quality-'))
/** A quarter of a minute on a free machine; on a busy one, patience. */
const PATIENCE_MS = 240_000

const quiet = { onProgress: () => {} }
const { guard } = JSON.parse(readFileSync(new URL('../search-quality.json', import.meta.url), 'utf8')) as {
  guard: { documents: number; parts: Record<'tuned' | 'second-tuned', QualityTargets> }
}

let judged: JudgedIndex

beforeAll(() => {
  judged = openJudgedIndex({ documents: guard.documents, characters: BODY_CHARACTERS, folder, ...quiet })
}, PATIENCE_MS)
afterAll(() => {
  judged.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each(['tuned', 'second-tuned'] as const)(
  'search answers the %s queries among distractors as well as it did (M-079)',
  async (part) => {
    expect(judged.index.knowledge.documents).toBeGreaterThan(guard.documents + 790)
    const { whole } = await runJudge(judged, { parts: [part], ablation: false, baselines: [], ...quiet })
    expect(whole.overall.queries).toBeGreaterThan(270)
    expect(checkTargets(whole, guard.parts[part]).filter(({ reached }) => !reached)).toEqual([])
  },
  PATIENCE_MS,
)

test('whoever writes Traditional finds the answer no further down than the same words in Simplified (M-071)', async () => {
  const asked = QUERY_PARTS.flatMap(judgedQueries).filter(({ kind }) => kind === 'traditional')
  expect(asked.length).toBeGreaterThan(100)
  const simplified = asked.map((query) => ({ ...query, q: judged.analyzer.normalize(query.q) }))
  const ask = askEngine(judged.engine().search, judged.idOf)
  const [ranks, plain] = [await judgeQueries(asked, ask), await judgeQueries(simplified, ask)].map((runs) =>
    runs.map(({ outcome }) => outcome.score?.reciprocalRank ?? 0),
  )
  // Counted, not listed: some of them are held out.
  expect(ranks?.filter((rank, at) => rank < (plain?.[at] ?? 0)).length).toBe(0)
})

test.each([
  ['小孩护照办理', '普通护照首次申领', ['小孩']],
  ['公积金到账时间', '住房公积金', []],
])(
  '“%s” finds “%s”, though nothing holds it as one or no title with all words speaks of it (M-071)',
  async (q, title, missing) => {
    const { hits, applied } = await judged.engine().search(plainQuestion(q))
    expect(hits[0]?.summary.title).toContain(title)
    expect(applied.relaxed).toEqual(missing)
  },
)
