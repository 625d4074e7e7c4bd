import { program } from 'commander'
import { newsTeam } from '../bench/correctNews.ts'
import { measurePublishToVisible, type PublishResult } from '../bench/publish.ts'
import { benchRead, type ReadResult } from '../bench/read.ts'
import { describeSearch } from '../bench/search/describeSearch.ts'
import { speedTables } from '../bench/search/speedTables.ts'
import { benchSearch } from '../bench/search.ts'
import { loadConfig } from '../src/platform/config.ts'
import { writeDocsPart } from './judge/docsTables.ts'

interface Settings {
  rounds: number
  seconds: number
  publishes: number
  documents: number[]
  writeDocs?: boolean
  onProgress: (line: string) => void
}

interface BenchReport {
  lines: string[]
  figures: unknown
}

const AIM_VISIBLE_MS = 2_000

/** What `npm run bench -- <name…>` knows; every result names its own aim. */
const BENCHES: Record<string, (settings: Settings) => Promise<BenchReport>> = {
  read: async (settings) => {
    const results = await benchRead(settings)
    return { lines: results.map(describeRead), figures: results }
  },
  publish: async ({ publishes, onProgress }) => {
    const { port, cmsPort, dataDir } = loadConfig()
    const prepare = await newsTeam({ port, cmsPort, dataDir })
    const result = await measurePublishToVisible({ prepare, publishes, onProgress })
    return { lines: [describePublish(result)], figures: result }
  },
  search: async ({ documents, writeDocs, onProgress }) => {
    const results = []
    for (const size of documents) results.push(await benchSearch({ documents: size, onProgress }))
    if (writeDocs) writeDocsPart('bench-search', speedTables(results))
    return { lines: results.flatMap(describeSearch), figures: results }
  },
}

program
  .name('npm run bench --')
  .description('Measures against a peer in the same run: ratios, never bare times.')
  .argument('[name...]', `benchmarks to run: ${Object.keys(BENCHES).join(', ')}; publish asks for a running platform`, [
    'read',
  ])
  .option('--rounds <n>', 'rounds a benchmark', Number, 7)
  .option('--seconds <n>', 'seconds a server and round', Number, 3)
  .option('--publishes <n>', 'changes to publish', Number, 100)
  .option(
    '--documents <n>',
    'documents for search, several sizes separated by commas',
    (list) => list.split(',').map(Number),
    [50_000],
  )
  .option('--write-docs', 'put the figures of search into docs/search.md')
  .option('--json', 'one JSON object on standard output')
  .action(async (names: string[], options: Omit<Settings, 'onProgress'> & { json?: boolean }) => {
    const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name))
    if (unknown.length > 0) program.error(`unknown benchmark: ${unknown.join(', ')}`)
    const onProgress = (line: string) => void process.stderr.write(`${line}\n`)
    const reports: Record<string, BenchReport> = {}
    for (const name of names) {
      const report = await BENCHES[name]?.({ ...options, onProgress })
      if (report) reports[name] = report
    }
    const all = Object.values(reports)
    console.log(options.json ? JSON.stringify(reports) : all.flatMap(({ lines }) => lines).join('\n'))
  })

function describeRead({ name, throughput, processorTime, aim }: ReadResult): string {
  const figures = ({ min, median }: { min: number; median: number }) =>
    `median ${median.toFixed(2)}, min ${min.toFixed(2)}`
  const verdict = throughput.median >= aim ? 'reached' : 'MISSED'
  return [
    `${name}: share of bare node:http (aim ${aim}: ${verdict})`,
    `  requests a second  ${figures(throughput)}`,
    `  processor time     ${figures(processorTime)}`,
  ].join('\n')
}

function describePublish({ publishes, visible, found, total }: PublishResult): string {
  const verdict = Math.max(visible.p95, found.max) <= AIM_VISIBLE_MS ? 'reached' : 'MISSED'
  const share = (value: number) => (value / AIM_VISIBLE_MS).toFixed(3)
  return [
    `publish to visible over ${publishes} publishes, as a share of the aim of 2 s (${verdict})`,
    `  after the answer  p50 ${share(visible.p50)}, p95 ${share(visible.p95)}, max ${share(visible.max)}`,
    `  until found       p50 ${share(found.p50)}, p95 ${share(found.p95)}, max ${share(found.max)}`,
    `  after the click   p50 ${share(total.p50)}, p95 ${share(total.p95)}, max ${share(total.max)}`,
  ].join('\n')
}

await program.parseAsync()
