import { MAX_QUERY } from '../../search/index.ts'
import { toHit } from '../rules/answers/toHit.ts'
import { toWholeResource } from '../rules/answers/toResource.ts'
import { toSection, toSite } from '../rules/answers/toSite.ts'
import { openApiDocument } from '../rules/document/openApiDocument.ts'
import type { OperationName } from '../rules/operations.ts'
import { readParameters } from '../rules/parameters/readParameters.ts'
import { toFilters } from '../rules/parameters/resourceParameters.ts'
import { HITS_PER_PAGE, searchParameters, suggestParameters } from '../rules/parameters/searchParameters.ts'
import type { Handler } from './handler.ts'
import { listResources } from './listResources.ts'
import { assertSite, gone, notFound } from './refusals.ts'

const SUGGESTIONS = 8

const firstCharacters = (text: string): string => [...text.trim()].slice(0, MAX_QUERY).join('').trim()

const describe: Handler = () => {
  const document = openApiDocument()
  return async () => document
}

const listSites: Handler = (services) => async () => ({
  data: services.registry.sites.map((site) => toSite(site, services)),
  nextCursor: null,
})

const listSections: Handler =
  (services) =>
  async ({ path }) => {
    const site = services.registry.bySlug(path.slug ?? '')
    if (!site) throw notFound('没有这个站点，站点代号见 /sites。')
    const sections = await services.catalogue.sections(site.slug)
    return { data: sections.map((section) => toSection(section, services)), nextCursor: null }
  }

const readResource: Handler =
  (services) =>
  async ({ path }) => {
    const entry = await services.catalogue.byIdentifier(path.identifier ?? '')
    if (!entry) throw notFound('没有这个索引号的公开信息。')
    if (entry.kind === 'withdrawn') throw gone(entry.withdrawal)
    return toWholeResource(entry, services)
  }

const search: Handler =
  (services) =>
  async ({ given }) => {
    const { q, page, ...restrictions } = readParameters(searchParameters, given)
    const filters = toFilters(restrictions)
    assertSite(services.registry, filters.site)
    const text = firstCharacters(q)
    const { total, entries } = await services.catalogue.search({ text, filters, page, perPage: HITS_PER_PAGE })
    const hits = entries.map((entry) => toHit(entry, filters.site, services))
    return { total, page, hits, facets: {}, applied: text === q.trim() ? {} : { query: text } }
  }

const suggest: Handler =
  (services) =>
  async ({ given }) => {
    const { q, site } = readParameters(suggestParameters, given)
    assertSite(services.registry, site ?? null)
    const text = firstCharacters(q)
    return { suggestions: text === '' ? [] : await services.catalogue.titlesWith(text, site ?? null, SUGGESTIONS) }
  }

/** What is answered at each address. */
export const HANDLERS: Readonly<Record<OperationName, Handler>> = {
  describe,
  listSites,
  listSections,
  listResources,
  readResource,
  search,
  suggest,
}
