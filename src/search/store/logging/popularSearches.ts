import type { Payload } from 'payload'
import { countBy } from '../../../cms/index.ts'
import { addDays, dayOf } from '../../../library/index.ts'
import type { Clock } from '../../../platform/clock.ts'
import { REPORTING } from '../../rules/desk/reporting.ts'
import { popularQueries, type QueryCount } from '../../rules/logging/popularQueries.ts'
import type { PopularSearches } from '../../rules/question.ts'
import { liveTerms } from '../liveLines.ts'

const { days, renewedEveryMinutes } = REPORTING.popular
/** Counted queries that are looked at: after the filters enough are left. */
const CANDIDATES = 200

/**
 * Popular searches of the last days, counted now and then: only the first asker waits for it. The last known ones while
 * the database is away.
 */
export function popularSearches(payload: Payload, clock: Clock): PopularSearches['popular'] {
  let known: string[] | null = null
  let countedAt = Number.NEGATIVE_INFINITY
  let counting: Promise<void> | null = null
  const renew = async () => {
    countedAt = clock.now().getTime()
    try {
      known = await countPopular(payload, clock)
    } catch (error) {
      payload.logger.warn({ err: error }, 'popular searches were not counted')
      known ??= []
    }
  }
  return async (limit) => {
    if (clock.now().getTime() - countedAt >= renewedEveryMinutes * 60_000) {
      counting ??= renew().finally(() => {
        counting = null
      })
    }
    if (known === null) await counting
    return (known ?? []).slice(0, limit)
  }
}

async function countPopular(payload: Payload, clock: Clock): Promise<string[]> {
  const since = addDays(dayOf(clock.now()), 1 - days)
  const counted = await countBy(payload, {
    collection: 'search-log',
    by: ['query'],
    where: [
      { field: 'day', is: '>=', value: since },
      { field: 'kind', is: '=', value: 'search' },
      { field: 'total', is: '>', value: 0 },
    ],
    limit: CANDIDATES,
  })
  return popularQueries(counted as unknown as QueryCount[], (await liveTerms(payload)).unpopular)
}
