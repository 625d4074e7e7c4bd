import { cpus, totalmem } from 'node:os'
import { markdownTable } from '../../scripts/judge/markdownTable.ts'
import type { SearchBenchResult } from './measureSearch.ts'
import { aimsOf, verdictOf } from './searchAims.ts'
import type { Latency } from './stopwatch.ts'

const GIGABYTE = 1e9
const MEGABYTE = 1e6

/** The figures themselves, with the machine they were taken on: for the documentation alone. */
export function speedTables(results: readonly SearchBenchResult[]): string {
  const [cpu] = cpus()
  const memory = `${Math.round(totalmem() / GIGABYTE)} GB`
  const machine = `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory}, Node.js ${process.versions.node}`
  return [`Machine: ${machine}.`, ...results.map(tablesOf)].join('\n\n')
}

function tablesOf(result: SearchBenchResult): string {
  return [
    `### ${result.documents.toLocaleString('en')} documents`,
    'p50 / p95 in ms; ours with facets, highlighting, scene card and quoted answer, the baselines with twenty rows alone:',
    latencyTable(result),
    aimTable(result),
    sentences(result),
  ].join('\n\n')
}

function latencyTable({ systems }: SearchBenchResult): string {
  const classes = systems[0]?.byClass.map(({ name }) => name) ?? []
  const rows = systems.flatMap(({ name, byClass, all }) => {
    const latencies = [...byClass.map(({ latency }) => latency), all]
    return [
      [name, ...latencies.map(cell)],
      ['– in processor time', ...latencies.map(({ processor }) => cell(processor))],
    ]
  })
  return markdownTable([['', ...classes, 'all'], ...rows])
}

function aimTable(result: SearchBenchResult): string {
  const rows = aimsOf(result).map((aim) => [
    aim.name,
    figure(aim.got),
    aim.processor === null ? '' : figure(aim.processor),
    `${aim.most} ${aim.unit}`.trim(),
    verdictOf(aim),
  ])
  return markdownTable([['aim', 'measured', 'in processor time', 'at most', ''], ...rows])
}

const sentences = ({ suggest, update, build, rss, crowd }: SearchBenchResult): string =>
  [
    `Suggestions ${cell(suggest)} ms.`,
    `One document updated ${cell(update.ours)} ms (trigram ${cell(update.trigram)}).`,
    `Built in ${figure(build.ours)} s (both baselines ${figure(build.baselines)} s).`,
    `${figure(rss / MEGABYTE)} MB in a process that only searches.`,
    `${crowd.searchers} people at once, ${crowd.updates} updates and a rebuild of ${crowd.rebuilt} documents meanwhile:`,
    `${crowd.searches} searches, ${cell(crowd)} ms, ${crowd.errors} errors;`,
    `the thread that serves pages was held up ${figure(crowd.pageThreadDelay)} ms (p99).`,
  ].join(' ')

const figure = (value: number): string => value.toFixed(value < 10 ? 1 : 0)
const cell = ({ p50, p95 }: Pick<Latency, 'p50' | 'p95'>): string => `${figure(p50)} / ${figure(p95)}`
