import { program } from 'commander'
import { benchRead, type ReadResult } from '../bench/read.ts'

interface Settings {
  rounds: number
  seconds: number
  onProgress: (line: string) => void
}

/** What `npm run bench -- <name…>` knows; every result names its own aim. */
const BENCHES: Record<string, (settings: Settings) => Promise<ReadResult[]>> = {
  read: (settings) => benchRead(settings),
}

program
  .name('npm run bench --')
  .description('Measures against a peer in the same run: ratios, never bare times.')
  .argument('[name...]', `benchmarks to run: ${Object.keys(BENCHES).join(', ')}`, Object.keys(BENCHES))
  .option('--rounds <n>', 'rounds a benchmark', Number, 7)
  .option('--seconds <n>', 'seconds a server and round', Number, 3)
  .option('--json', 'one JSON object on standard output')
  .action(async (names: string[], options: { rounds: number; seconds: number; json?: boolean }) => {
    const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name))
    if (unknown.length > 0) program.error(`unknown benchmark: ${unknown.join(', ')}`)
    const onProgress = (line: string) => void process.stderr.write(`${line}\n`)
    const results: ReadResult[] = []
    for (const name of names) results.push(...((await BENCHES[name]?.({ ...options, onProgress })) ?? []))
    console.log(options.json ? JSON.stringify({ results }) : results.map(describe).join('\n'))
  })

function describe({ name, throughput, processorTime, aim }: ReadResult): string {
  const figures = ({ min, median }: { min: number; median: number }) =>
    `median ${median.toFixed(2)}, min ${min.toFixed(2)}`
  const verdict = throughput.median >= aim ? 'reached' : 'MISSED'
  return [
    `${name}: share of bare node:http (aim ${aim}: ${verdict})`,
    `  requests a second  ${figures(throughput)}`,
    `  processor time     ${figures(processorTime)}`,
  ].join('\n')
}

await program.parseAsync()
