import { join } from 'node:path'
import express from 'express'
import { matchesSection, type Publication } from '../../../src/library/index.ts'
import { openApiRouter } from '../../../src/open-api/http/openApiRouter.ts'
import type { OpenApiServices } from '../../../src/open-api/http/services.ts'
import type {
  CatalogueEntry,
  LiveEntry,
  Position,
  PublishedCatalogue,
  ResourceFilters,
} from '../../../src/open-api/rules/ports.ts'
import { positionOf } from '../../../src/open-api/rules/ports.ts'
import type { SearchService } from '../../../src/search/index.ts'
import { loadSiteRegistry, type Section } from '../../../src/sites/index.ts'
import { exampleLibrary } from '../../support/exampleLibrary.ts'
import type { FakeLibrary } from '../../support/fakeReader.ts'
import { fakeSearch } from '../../support/fakeSearch.ts'

const SITES = join(import.meta.dirname, '../../../sites')
export const registry = loadSiteRegistry(SITES, { baseDomain: null })

/** The example library of three sites. */
export const library = (): FakeLibrary => exampleLibrary(registry, SITES, ['beijing', 'haidian', 'yanqing'])

const admits =
  (filters: ResourceFilters) =>
  ({ publication, sites, sections }: LiveEntry): boolean => {
    const { site, section, topics, publishedFrom, publishedBefore, updatedSince } = filters
    const equal = (['type', 'issuingBody', 'legalForce', 'documentNumber'] as const).every(
      (name) => filters[name] === null || publication[name] === filters[name],
    )
    const slugs = sections.filter((one) => site === null || one.startsWith(`${site}/`)).map((one) => one.split('/')[1])
    return (
      equal &&
      (site === null || sites.includes(site)) &&
      (section === null || slugs.includes(section)) &&
      (topics === null || topics.includes(publication.topic ?? '')) &&
      (publishedFrom === null || publication.firstPublishedAt >= publishedFrom) &&
      (publishedBefore === null || publication.firstPublishedAt < publishedBefore) &&
      (updatedSince === null || publication.publicUpdatedAt >= updatedSince)
    )
  }

const compare = (a: Position, b: Position): number =>
  a.at === b.at ? (a.identifier < b.identifier ? -1 : Number(a.identifier > b.identifier)) : a.at < b.at ? -1 : 1

function toEntry(publication: Publication, sections: readonly Section[]): LiveEntry {
  const used = sections.filter((section) => matchesSection(publication, section))
  const sites = [...new Set(used.map(({ site }) => site))]
  return { kind: 'live', publication, sites, sections: used.map(({ site, slug }) => `${site}/${slug}`) }
}

/** Search over the same fake library, naively. */
const searchOver = ({ publications, sections }: FakeLibrary): SearchService =>
  fakeSearch(publications.map((publication) => toEntry(publication, [...sections.values()].flat())))

/** A `PublishedCatalogue` over a fake library: sections by evaluating their queries, order by sorting everything. */
export function fakeCatalogue({ publications, sections, withdrawals = [] }: FakeLibrary): PublishedCatalogue {
  const all = [...sections.values()].flat()
  const live = publications.map((publication) => toEntry(publication, all))
  const withdrawn = withdrawals.map((withdrawal): CatalogueEntry => ({ kind: 'withdrawn', withdrawal }))
  const inOrder = (filters: ResourceFilters): CatalogueEntry[] => {
    const since = filters.updatedSince
    const gone = withdrawn.filter((one) => since !== null && positionOf(one, filters).at >= since)
    const sign = since === null ? -1 : 1
    return [...live.filter(admits(filters)), ...gone].sort(
      (a, b) => sign * compare(positionOf(a, filters), positionOf(b, filters)),
    )
  }
  return {
    async list({ filters, after, limit }) {
      const sign = filters.updatedSince === null ? -1 : 1
      const rest = inOrder(filters).filter((one) => !after || sign * compare(positionOf(one, filters), after) > 0)
      return rest.slice(0, limit)
    },
    async byIdentifier(identifier) {
      const gone = withdrawn.find((one) => one.kind === 'withdrawn' && one.withdrawal.identifier === identifier)
      return gone ?? live.find(({ publication }) => publication.identifier === identifier) ?? null
    },
    async sections(site) {
      return sections.get(site) ?? []
    },
  }
}

/** What the API is built from, over a catalogue; log lines go to `lines`. */
export function fakeServices(
  catalogue: PublishedCatalogue,
  lines: Record<string, unknown>[] = [],
  search: SearchService = searchOver(library()),
): OpenApiServices {
  const write = (line: object, message?: string) => void lines.push({ ...line, message })
  const log = { info: write, error: write } as OpenApiServices['log']
  return { registry, catalogue, search, originOf: ({ slug }) => `http://${slug}.localhost:3000`, log }
}

/** The router as `web` mounts it. */
export function openApiApp(catalogue: PublishedCatalogue = fakeCatalogue(library())) {
  const lines: Record<string, unknown>[] = []
  const app = express().disable('etag')
  app.use((_req, res, next) => {
    Object.assign(res.locals, { site: 'beijing', requestId: 'request-1', isLocal: true })
    next()
  })
  app.use('/open-api', openApiRouter(fakeServices(catalogue, lines)))
  return { app, lines }
}
