import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type JudgedIndex, openJudgedIndex } from '../../scripts/judge/judgedIndex.ts'
import { runJudge } from '../../scripts/judge/runJudge.ts'
import { BODY_CHARACTERS, judgedQueries, plainQuestion } from '../../src/search/judging/index.ts'
import { checkTargets, type QualityTargets } from '../../src/search/rules/judging/checkTargets.ts'

const folder = mkdtempSync(join(tmpdir(), 'search-quality-'))
/** A quarter of a minute on a free machine; on a busy one, patience. */
const PATIENCE_MS = 240_000

const quiet = { onProgress: () => {} }
const { guard } = JSON.parse(readFileSync(new URL('../search-quality.json', import.meta.url), 'utf8')) as {
  guard: { documents: number; targets: QualityTargets }
}

let judged: JudgedIndex

beforeAll(() => {
  judged = openJudgedIndex({ documents: guard.documents, characters: BODY_CHARACTERS, folder, ...quiet })
}, PATIENCE_MS)
afterAll(() => {
  judged.close()
  rmSync(folder, { recursive: true, force: true })
})

test(
  'search answers the tuned queries among distractors as well as it did (M-079)',
  async () => {
    expect(judged.index.knowledge.documents).toBeGreaterThan(guard.documents + 790)
    const { whole } = await runJudge(judged, { parts: ['tuned'], ablation: false, baselines: [], ...quiet })
    expect(whole.overall.queries).toBeGreaterThan(270)
    expect(checkTargets(whole, guard.targets).filter(({ reached }) => !reached)).toEqual([])
  },
  PATIENCE_MS,
)

test('whoever writes Traditional finds first what the same words in Simplified find first (M-071)', async () => {
  const engine = judged.engine()
  const firstOf = async (q: string) => (await engine.search(plainQuestion(q))).hits[0]?.summary.identifier
  const queries = [...judgedQueries('tuned'), ...judgedQueries('held-out')].filter(({ kind }) => kind === 'traditional')
  expect(queries.length).toBeGreaterThan(25)
  let different = 0
  for (const { q } of queries) if ((await firstOf(q)) !== (await firstOf(judged.analyzer.normalize(q)))) different += 1
  expect(different).toBe(0)
})
