import type { SearchBenchResult } from './measureSearch.ts'

/** A figure that search should not exceed. */
export interface Aim {
  name: string
  got: number
  /** The same in processor time, for a busy machine; null: it has none. */
  processor: number | null
  most: number
  unit: string
}

const MEGABYTE = 1e6
const LARGE = 50_000

/** What search should reach: up to 50,000 documents, and above. */
export function aimsOf({ documents, systems, suggest, update, build, rss, crowd }: SearchBenchResult): Aim[] {
  const all = systems[0]?.all
  if (all === undefined) return []
  const errors: Aim = { name: 'errors of eight at once', got: crowd.errors, processor: null, most: 0, unit: '' }
  const p95 = (most: number): Aim => ms('search p95', all.p95, all.processor.p95, most)
  if (documents > LARGE) {
    return [p95(200), { name: 'memory', got: rss / MEGABYTE, processor: null, most: 600, unit: 'MB' }, errors]
  }
  return [
    ms('search p50', all.p50, all.processor.p50, 15),
    p95(60),
    ms('suggest p95', suggest.p95, suggest.processor.p95, 10),
    ms('update p95', update.ours.p95, update.ours.processor.p95, 20),
    { name: 'build', got: build.ours, processor: null, most: 60, unit: 's' },
    errors,
  ]
}

const ms = (name: string, got: number, processor: number, most: number): Aim => ({
  ...{ name, got, processor, most, unit: 'ms' },
})

export const verdictOf = ({ got, most }: Pick<Aim, 'got' | 'most'>): string => (got <= most ? 'reached' : 'MISSED')
