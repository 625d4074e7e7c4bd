import { toResource } from '../rules/answers/toResource.ts'
import { encodeCursor, resume } from '../rules/cursor.ts'
import { OPERATIONS } from '../rules/operations.ts'
import { readParameters } from '../rules/parameters/readParameters.ts'
import { listParameters, toFilters } from '../rules/parameters/resourceParameters.ts'
import { type CatalogueEntry, positionOf } from '../rules/ports.ts'
import type { Handler } from './handler.ts'
import { assertSite } from './refusals.ts'
import type { OpenApiServices } from './services.ts'

const toItem = (entry: CatalogueEntry, services: OpenApiServices) => {
  if (entry.kind === 'live') return toResource(entry, services)
  const { identifier, withdrawnAt, reason } = entry.withdrawal
  return { identifier, withdrawnAt, reason }
}

/** One entry more than asked for is fetched: it tells whether there is a next page. */
export const listResources: Handler = (services) => async (asked) => {
  const { cursor, limit } = readParameters(OPERATIONS.listResources.query, asked.given)
  const { cursor: _cursor, limit: _limit, ...ofThisPage } = asked.given
  const { after, given } = cursor === undefined ? { after: null, given: ofThisPage } : resume(cursor, ofThisPage)
  const filters = toFilters(readParameters(listParameters, given))
  assertSite(services.registry, filters.site)
  const entries = await services.catalogue.list({ filters, after, limit: limit + 1 })
  const shown = entries.slice(0, limit)
  const last = entries.length > limit ? shown.at(-1) : undefined
  return {
    data: shown.map((entry) => toItem(entry, services)),
    nextCursor: last ? encodeCursor({ after: positionOf(last, filters), given }) : null,
  }
}
