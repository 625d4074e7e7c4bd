import type { Payload } from 'payload'
import { type Condition, countBy } from '../../../cms/index.ts'
import type { SearchTallies, SlowSearch } from '../../rules/desk/searchReport.ts'
import type { Reformulation } from '../../rules/desk/suggestLines.ts'
import type { QueryCount } from '../../rules/logging/popularQueries.ts'

export interface LogPeriod {
  /** Beijing days, both included. */
  from: string
  until: string
  /** Null: all sites. */
  site: string | null
}

/** Groups that are looked at for the lists that are narrowed down afterwards. */
const CANDIDATES = 500
const ALL_DAYS = 1_000
const ALL_SITES = 100
const ALL_TIMES = 100_000

/** Counts the log of a period for the report; every count is done in the database. */
export async function countSearches(payload: Payload, period: LogPeriod): Promise<SearchTallies> {
  const within = conditionsOf(period)
  const searches: Condition[] = [...within, { field: 'kind', is: '=', value: 'search' }]
  const clicks: Condition[] = [...within, { field: 'kind', is: '=', value: 'click' }]
  const count = (by: string[], where: Condition[], limit: number) =>
    countBy(payload, { collection: 'search-log', by, where, limit })
  const empty: Condition[] = [...searches, { field: 'total', is: '=', value: 0 }]
  const answered: Condition[] = [...searches, { field: 'total', is: '>', value: 0 }]
  const lists = {
    perDay: (await count(['day'], searches, ALL_DAYS)) as unknown as SearchTallies['perDay'],
    perSite: (await count(['site'], searches, ALL_SITES)) as unknown as SearchTallies['perSite'],
    asked: (await count(['query'], searches, CANDIDATES)) as unknown as QueryCount[],
    answered: (await count(['query'], answered, CANDIDATES)) as unknown as QueryCount[],
    reformulated: (await count(
      ['previous', 'query'],
      [...answered, { field: 'previous', is: 'present' }],
      CANDIDATES,
    )) as unknown as Reformulation[],
    elapsed: (await count(['elapsed'], searches, ALL_TIMES)) as unknown as SearchTallies['elapsed'],
  }
  const mostEmpty = (await count(['query'], empty, CANDIDATES)) as unknown as QueryCount[]
  const named = [...new Set([...namesIn(lists), ...mostEmpty.map(({ query }) => query)])]
  const ofNamed: Condition = { field: 'query', is: 'in', value: named }
  const total = async (where: Condition[]) => (await count([], where, 1))[0]?.count ?? 0
  return {
    ...lists,
    empty:
      named.length === 0
        ? []
        : ((await count(['query'], [...empty, ofNamed], named.length)) as unknown as QueryCount[]),
    clicked:
      named.length === 0
        ? []
        : ((await count(['query'], [...clicks, ofNamed], named.length)) as unknown as QueryCount[]),
    searches: {
      empty: await total(empty),
      rewritten: await total([...searches, { field: 'rewritten', is: '=', value: true }]),
      clicks: await total(clicks),
    },
    slowest: await slowestOf(payload, period),
  }
}

const conditionsOf = ({ from, until, site }: LogPeriod): Condition[] => [
  { field: 'day', is: '>=', value: from },
  { field: 'day', is: '<=', value: until },
  ...(site === null ? [] : [{ field: 'site', is: '=', value: site } as const]),
]

const namesIn = ({ asked, answered, reformulated }: Pick<SearchTallies, 'asked' | 'answered' | 'reformulated'>) => [
  ...asked.map(({ query }) => query),
  ...answered.map(({ query }) => query),
  ...reformulated.flatMap(({ previous, query }) => [previous, query]),
]

async function slowestOf(payload: Payload, { from, until, site }: LogPeriod): Promise<SlowSearch[]> {
  const found = await payload.db.find<SlowSearch & { id: string }>({
    collection: 'search-log',
    where: {
      and: [
        { kind: { equals: 'search' } },
        { day: { greater_than_equal: from } },
        { day: { less_than_equal: until } },
        ...(site === null ? [] : [{ site: { equals: site } }]),
      ],
    },
    select: { query: true, elapsed: true, total: true, at: true },
    sort: ['-elapsed'],
    limit: CANDIDATES,
    pagination: false,
  })
  return found.docs.map(({ query, elapsed, total, at }) => ({ query, elapsed, total, at }))
}
