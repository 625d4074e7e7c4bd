import { addDays } from '../../../library/index.ts'
import type { ThesaurusLine } from '../analysis/types.ts'
import type { QueryCount } from '../logging/popularQueries.ts'
import { REPORTING } from './reporting.ts'
import { type Reformulation, type Suggestion, suggestLines } from './suggestLines.ts'

/** What was counted in the log over some days; the lists most frequent first. */
export interface SearchTallies {
  perDay: readonly { day: string; count: number }[]
  perSite: readonly { site: string; count: number }[]
  asked: readonly QueryCount[]
  empty: readonly QueryCount[]
  /** Searches that had results, by query. */
  answered: readonly QueryCount[]
  /** Clicks by query, for all queries named elsewhere. */
  clicked: readonly QueryCount[]
  reformulated: readonly Reformulation[]
  /** How many searches took so many ms. */
  elapsed: readonly { elapsed: number; count: number }[]
  searches: { empty: number; rewritten: number; clicks: number }
  slowest: readonly SlowSearch[]
}

export interface SlowSearch {
  query: string
  /** Server time, ms. */
  elapsed: number
  total: number
  at: string
}

export interface AskedQuery extends QueryCount {
  clicks: number
  /** Of the searches with these words, those that found nothing. */
  empty: number
}

export interface SearchReport {
  /** First and last Beijing day, both included. */
  from: string
  until: string
  searches: number
  /** Shares of all searches, 0 to 1; null when there were none. */
  emptyShare: number | null
  rewrittenShare: number | null
  /** Clicks for each search; null when there were none. */
  clicksPerSearch: number | null
  /** Half and 95 % of the searches took no longer, ms; null when there were none. */
  p50: number | null
  p95: number | null
  /** Every day of the period, days without a search included. */
  perDay: { day: string; count: number }[]
  perSite: readonly { site: string; count: number }[]
  asked: AskedQuery[]
  empty: AskedQuery[]
  /** Asked often, answered, and nobody opened anything. */
  unclicked: AskedQuery[]
  reformulated: Reformulation[]
  /** The slowest search of each query, slowest first. */
  slowest: SlowSearch[]
  suggestions: Suggestion[]
}

/** Makes the report of the search editor's desk from counts (M-079). `known`: thesaurus lines that exist already. */
export function searchReport(
  tallies: SearchTallies,
  period: { from: string; until: string },
  known: readonly ThesaurusLine[],
): SearchReport {
  const searches = tallies.perDay.reduce((sum, { count }) => sum + count, 0)
  const share = (count: number) => (searches === 0 ? null : count / searches)
  const clicksOf = lookUp(tallies.clicked)
  const emptyOf = lookUp(tallies.empty)
  const described = ({ query, count }: QueryCount): AskedQuery => ({
    query,
    count,
    clicks: clicksOf(query),
    empty: emptyOf(query),
  })
  const { rows, slowestRows, unclickedFrom } = REPORTING
  return {
    ...period,
    searches,
    emptyShare: share(tallies.searches.empty),
    rewrittenShare: share(tallies.searches.rewritten),
    clicksPerSearch: share(tallies.searches.clicks),
    p50: quantile(tallies.elapsed, 0.5),
    p95: quantile(tallies.elapsed, 0.95),
    perDay: everyDay(period, tallies.perDay),
    perSite: tallies.perSite,
    asked: tallies.asked.slice(0, rows).map(described),
    empty: tallies.empty.slice(0, rows).map(described),
    unclicked: tallies.answered
      .map(described)
      .filter(({ count, clicks }) => count >= unclickedFrom && clicks === 0)
      .slice(0, rows),
    reformulated: tallies.reformulated.slice(0, rows),
    slowest: worstOfEach(tallies.slowest).slice(0, slowestRows),
    suggestions: suggestLines(tallies, known),
  }
}

/** One query is one thing to mend, however often it was slow. */
function worstOfEach(slowestFirst: readonly SlowSearch[]): SlowSearch[] {
  const worst = new Map<string, SlowSearch>()
  for (const search of slowestFirst) if (!worst.has(search.query)) worst.set(search.query, search)
  return [...worst.values()]
}

const lookUp = (counts: readonly QueryCount[]) => {
  const byQuery = new Map(counts.map(({ query, count }) => [query, count]))
  return (query: string): number => byQuery.get(query) ?? 0
}

/** The smallest value that at least this share (0 to 1) of the searches did not exceed; null for no searches. */
export function quantile(times: SearchTallies['elapsed'], share: number): number | null {
  const ascending = times.toSorted((a, b) => a.elapsed - b.elapsed)
  const wanted = share * ascending.reduce((sum, { count }) => sum + count, 0)
  let seen = 0
  for (const { elapsed, count } of ascending) {
    seen += count
    if (seen >= wanted) return elapsed
  }
  return null
}

function everyDay({ from, until }: { from: string; until: string }, counts: SearchTallies['perDay']) {
  const byDay = new Map(counts.map(({ day, count }) => [day, count]))
  const days = []
  for (let day = from; day <= until; day = addDays(day, 1)) days.push({ day, count: byDay.get(day) ?? 0 })
  return days
}
