import {
  askEngine,
  type JudgedQuery,
  type JudgedRun,
  judgedQueries,
  judgeQueries,
  type QueryPart,
} from '../../src/search/judging/index.ts'
import { type QualityReport, summarizeScores } from '../../src/search/rules/judging/summarizeScores.ts'
import { ALL_ON, SWITCHES, type Switches } from '../../src/search/rules/switches.ts'
import { askBaseline, type Baseline } from './baselines.ts'
import type { JudgedIndex } from './judgedIndex.ts'

/** All that the judge found out; parts and systems in the order they were asked. */
export interface Judgment {
  parts: { part: QueryPart; report: QualityReport; baselines: [name: string, report: QualityReport][] }[]
  /** Over all asked parts together; empty when no ablation was asked for. */
  whole: QualityReport
  ablation: [name: string, report: QualityReport][]
  runs: JudgedRun[]
}

interface Asked {
  parts: readonly QueryPart[]
  ablation: boolean
  baselines: readonly Baseline[]
  onProgress(line: string): void
}

/** Asks the queries of some parts of the product's search, of baselines, and of the search with one part off each time. */
export async function runJudge(
  judged: JudgedIndex,
  { parts, ablation, baselines, onProgress }: Asked,
): Promise<Judgment> {
  const ask = (queries: readonly JudgedQuery[], switches: Switches) =>
    judgeQueries(queries, askEngine(judged.engine(switches).search, judged.idOf))
  const report = (runs: readonly JudgedRun[]) => summarizeScores(runs.map(({ outcome }) => outcome))
  const runs: JudgedRun[] = []
  const judgment: Judgment = { parts: [], whole: report([]), ablation: [], runs }
  for (const part of parts) {
    const queries = judgedQueries(part)
    onProgress(`${part}: ${queries.length} queries`)
    const asked = await ask(queries, ALL_ON)
    runs.push(...asked)
    const peers: [string, QualityReport][] = []
    for (const baseline of baselines) {
      onProgress(`${part}: ${baseline.name}`)
      peers.push([baseline.name, report(await judgeQueries(queries, askBaseline(baseline, judged.idOf)))])
    }
    judgment.parts.push({ part, report: report(asked), baselines: peers })
  }
  judgment.whole = report(runs)
  if (!ablation) return judgment
  for (const name of SWITCHES) {
    onProgress(`without ${name}`)
    const queries = runs.map(({ query }) => query)
    judgment.ablation.push([name, report(await ask(queries, { ...ALL_ON, [name]: false }))])
  }
  return judgment
}
