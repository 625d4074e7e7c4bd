import type { SearchBenchResult } from './measureSearch.ts'
import { type Aim, aimsOf, verdictOf } from './searchAims.ts'

/** Ratios to the baselines of the same run, and shares of the aims: no bare times, which say more of the machine. */
export function describeSearch(result: SearchBenchResult): string[] {
  const { documents, systems, update, build, crowd } = result
  const [ours, ...peers] = systems
  const ratio = (own: number | undefined, other: number) => ((own ?? Number.NaN) / other).toFixed(2)
  return [
    `search over ${documents} documents, as a ratio to baselines (below 1: faster, though it does more)`,
    ...peers.map(
      ({ name, all }) => `  to ${name}: p50 ${ratio(ours?.all.p50, all.p50)}, p95 ${ratio(ours?.all.p95, all.p95)}`,
    ),
    `  update to FTS5 trigram: p50 ${ratio(update.ours.p50, update.trigram.p50)}`,
    `  build to both baselines: ${ratio(build.ours, build.baselines)}`,
    `  ${crowd.searchers} at once with ${crowd.updates} updates and a rebuild: ${crowd.searches} searches, ${crowd.errors} errors`,
    'as a share of the aim',
    ...aimsOf(result).map((aim) => `  ${aim.name}: ${share(aim)} (${verdictOf(aim)})`),
  ]
}

function share({ got, processor, most }: Aim): string {
  if (most === 0) return String(got)
  const inProcessorTime = processor === null ? '' : `, in processor time ${(processor / most).toFixed(2)}`
  return `${(got / most).toFixed(2)}${inProcessorTime}`
}
