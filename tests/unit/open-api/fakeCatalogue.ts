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
import { loadSiteRegistry } from '../../../src/sites/index.ts'
import { exampleLibrary } from '../../support/exampleLibrary.ts'
import type { FakeLibrary } from '../../support/fakeReader.ts'

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

/** A `PublishedCatalogue` over a fake library: sections by evaluating their queries, order by sorting everything. */
export function fakeCatalogue({ publications, sections, withdrawals = [] }: FakeLibrary): PublishedCatalogue {
  const all = [...sections.values()].flat()
  const toEntry = (publication: Publication): LiveEntry => {
    const used = all.filter((section) => matchesSection(publication, section))
    const sites = [...new Set(used.map(({ site }) => site))]
    return { kind: 'live', publication, sites, sections: used.map(({ site, slug }) => `${site}/${slug}`) }
  }
  const live = publications.map(toEntry)
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
    async search({ text, filters, page, perPage }) {
      const words = text.split(/\s+/)
      const found = inOrder(filters).flatMap((one) => (one.kind === 'live' ? [one] : []))
      const hits = found.filter(({ publication: { title, documentNumber } }) =>
        words.every((word) => `${title} ${documentNumber}`.includes(word)),
      )
      return { total: hits.length, entries: hits.slice((page - 1) * perPage, page * perPage) }
    },
    async titlesWith(text, site, limit) {
      const titles = live
        .filter(({ sites }) => site === null || sites.includes(site))
        .map(({ publication }) => publication.title)
      return titles.filter((title) => title.includes(text)).slice(0, limit)
    },
  }
}

/** What the API is built from, over a catalogue; log lines go to `lines`. */
export function fakeServices(catalogue: PublishedCatalogue, lines: Record<string, unknown>[] = []): OpenApiServices {
  const write = (line: object, message?: string) => void lines.push({ ...line, message })
  const log = { info: write, error: write } as OpenApiServices['log']
  return { registry, catalogue, originOf: ({ slug }) => `http://${slug}.localhost:3000`, log }
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
