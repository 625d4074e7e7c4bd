import { MAX_QUERY } from '../../search/index.ts'
import { toFound } from '../rules/answers/toFound.ts'
import { toWholeResource } from '../rules/answers/toResource.ts'
import { toSection, toSite } from '../rules/answers/toSite.ts'
import { openApiDocument } from '../rules/document/openApiDocument.ts'
import type { OperationName } from '../rules/operations.ts'
import { readParameters } from '../rules/parameters/readParameters.ts'
import { searchParameters, suggestParameters, toQuestion } from '../rules/parameters/searchParameters.ts'
import type { Handler } from './handler.ts'
import { listResources } from './listResources.ts'
import { assertSite, gone, notFound } from './refusals.ts'

const SUGGESTIONS = 8

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
    const question = toQuestion(readParameters(searchParameters, given))
    assertSite(services.registry, question.site)
    return toFound(await services.search.search(question), question, services)
  }

const suggest: Handler =
  (services) =>
  async ({ given }) => {
    const { q } = readParameters(suggestParameters, given)
    const text = [...q.trim()].slice(0, MAX_QUERY).join('')
    return { suggestions: text === '' ? [] : await services.search.suggest(text, SUGGESTIONS) }
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
