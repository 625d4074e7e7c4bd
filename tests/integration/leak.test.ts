import { dirname } from 'node:path'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { seedDemonstration } from '../../src/demonstration/store/seedDemonstration.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { publicPaths } from '../../src/publishing/index.ts'
import { allSections, migrateResource, readerFor } from '../../src/publishing/store/index.ts'
import type { Site } from '../../src/sites/index.ts'
import { paragraphs } from '../engines/drafts.ts'
import { type Engine, openPostgres } from '../support/engines.ts'
import { ask } from '../support/public-server.ts'
import { makeSections, openPublicCity, type PublicCity } from '../support/publicCity.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

/** Stands in title, summary, keywords and body of what one site alone uses. */
const markOf = (site: string) => `only${site}mark`
/** Stands in everything that nobody published. */
const SECRET = 'unpublishedmark'
/** In every marked title, so that a search finds them all. */
const SHARED = '记号公告'

let engine: Engine
let city: PublicCity
/** What was marked for each site, by its address there. */
const markedPath = new Map<string, string>()

beforeAll(async () => {
  engine = await openPostgres()
  const registry = await makeSections(engine.payload)
  const dataDir = dirname(dirname(engine.payload.collections.media?.config.upload.staticDir ?? ''))
  await seedDemonstration({ payload: engine.payload, registry, clock: systemClock, dataDir })
  for (const site of registry.sites) await markSite(site)
  city = await openPublicCity(engine.payload, dataDir)
})
afterAll(async () => {
  await city?.close()
  await engine.close()
})

/** A notice that only this site uses, with a correction that waits; and one in each state before publication. */
async function markSite(site: Site): Promise<void> {
  const { payload } = engine
  const { identifier, id } = await enter(site, 'published', markOf(site.slug))
  for (const state of ['draft', 'submitted', 'reviewed'] as const) await enter(site, state, SECRET)
  await payload.update({
    collection: 'resources',
    id,
    data: { title: `等待审核的更正${SECRET}（示例）` },
    overrideAccess: true,
  })
  const where = { identifier: { equals: identifier } }
  const row = await payload.db.findOne<{ id: string; path: string }>({ collection: 'publications', where })
  markedPath.set(site.slug, row?.path ?? '')
}

async function enter(site: Site, state: 'published' | 'draft' | 'submitted' | 'reviewed', mark: string) {
  const { payload } = engine
  const owner = await payload.db.findOne<{ id: string; name: string }>({
    collection: 'organizations',
    where: { site: { equals: site.slug } },
  })
  const metadata = {
    ...{ topic: null, genre: null, disclosureClass: null, audience: [], issuingBody: null, coIssuers: [] },
    ...{ documentNumber: null, documentDate: null, inForceFrom: null, inForceUntil: null, legalForce: null },
    ...{ source: null, sourceUrl: null, gazette: null, language: 'zh-CN', details: {} },
  }
  const resource = {
    input: {
      ...metadata,
      externalId: null,
      type: 'notice' as const,
      title: `${SHARED}${mark}（示例）`,
      summary: `摘要${mark}`,
      keywords: [mark],
      publisher: owner?.name ?? '',
      body: paragraphs(`正文${mark}。`),
    },
    organization: String(owner?.id),
    region: site.regionCode,
    image: null,
    attachments: [],
    relations: {},
    publishedAt: state === 'published' ? new Date().toISOString() : null,
    state,
    trail: [],
    contentHash: null,
    operator: 'leak test',
  }
  return migrateResource(payload, resource, await allSections(await createLocalReq({}, payload)))
}

const MARK = new RegExp(`only([a-z]+)mark|${SECRET}`, 'g')
const marksIn = (text: string): string[] => [...new Set(text.match(MARK))].sort()

interface Fetched {
  path: string
  status: number
  marks: string[]
  text: string
}

async function fetchFrom(site: string, path: string): Promise<Fetched> {
  const { status, body } = await ask(city.port, encodeURI(path), { host: `${site}.localhost` })
  const text = body.toString()
  return { path, status, marks: marksIn(text), text }
}

const AT_ONCE = 8

async function fetchAll(site: string, paths: AsyncIterable<string> | Iterable<string>): Promise<Fetched[]> {
  const waiting: string[] = []
  for await (const path of paths) waiting.push(path)
  const fetched: Fetched[] = []
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) fetched.push(await fetchFrom(site, path))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return fetched
}

/** Every page of a list of the open API, following its cursor. */
async function pulled(site: string, query: string): Promise<Fetched[]> {
  const pages: Fetched[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const asked = cursor === '' ? query : `${query}&cursor=${encodeURIComponent(cursor)}`
    const page = await fetchFrom(site, `/open-api/v1/resources?${asked}`)
    pages.push(page)
    cursor = (JSON.parse(page.text) as { nextCursor: string | null }).nextCursor
  }
  return pages
}

const marksOf = (fetched: readonly Fetched[]): string[] => [...new Set(fetched.flatMap(({ marks }) => marks))]

/** How many sites have had a page in their list before. */
const turns = new Map<string, number>()
const EVERY = 4

/**
 * Home, lists, feed and sitemap of every site, and all that a site has for itself; a page that many sites have (a city
 * policy on sixteen districts) is fetched on every fourth of them.
 */
async function inTurn(paths: AsyncIterable<string>): Promise<string[]> {
  const chosen: string[] = []
  for await (const path of paths) {
    const turn = path.lastIndexOf('/') === 0 ? 0 : (turns.get(path) ?? 0)
    turns.set(path, turn + 1)
    if (turn % EVERY === 0 || path.includes('/page-')) chosen.push(path)
  }
  return chosen
}

describe('nothing leaks between sites (M-001, M-013, JY-PLAT-04)', () => {
  it('every page of every site carries the mark of its own site and no other', async () => {
    const reader = readerFor(engine.payload)
    let pages = 0
    for (const { slug } of city.registry.sites) {
      const fetched = await fetchAll(slug, await inTurn(publicPaths(reader(slug))))
      expect(
        fetched.filter(({ status }) => status !== 200).map(({ path, status }) => `${slug}${path} ${status}`),
      ).toEqual([])
      expect(marksOf(fetched), slug).toEqual([markOf(slug)])
      for (const path of ['/feed.xml', '/', '/notices', markedPath.get(slug)])
        expect(fetched.find((one) => one.path === path)?.marks, `${slug}${path}`).toEqual([markOf(slug)])
      pages += fetched.length
    }
    expect(pages).toBeGreaterThan(1_000)
  })

  it('the address of a page of one site leads nowhere on the others', async () => {
    for (const { slug } of city.registry.sites) {
      const foreign = [...markedPath].filter(([site]) => site !== slug).map(([, path]) => path)
      const fetched = await fetchAll(slug, foreign)
      expect(fetched.map(({ status }) => status)).toEqual(foreign.map(() => 404))
      expect(marksOf(fetched)).toEqual([])
    }
  })

  it('a search on a site alone finds what the site uses', async () => {
    await expect.poll(() => fetchFrom('beijing', '/readyz').then(({ status }) => status), { timeout: 60_000 }).toBe(200)
    for (const { slug } of city.registry.sites) {
      const pages = [1, 2].map((page) => `/search?q=${SHARED}&scope=site&page=${page}`)
      expect(marksOf(await fetchAll(slug, pages)), slug).toEqual([markOf(slug)])
    }
  })

  it('a search over all sites leads to every other site’s publication on that site (M-071)', async () => {
    const [portal, ...districts] = city.registry.sites.map(({ slug }) => slug)
    const { text } = await fetchFrom(portal ?? '', `/search?q=${SHARED}`)
    expect(text).toContain(`href="${markedPath.get(portal ?? '')}"`)
    for (const slug of districts) {
      expect(text).not.toContain(`href="${markedPath.get(slug)}"`)
      expect(text).toMatch(new RegExp(`href="http://${slug}\\.localhost:\\d+${markedPath.get(slug)}"`))
    }
  })

  it('the open API answers for a site with what the site uses', async () => {
    for (const { slug } of city.registry.sites) {
      const asked = [`/open-api/v1/search?q=${SHARED}&site=${slug}`, `/open-api/v1/suggest?q=${SHARED}`]
      expect(marksOf(await fetchAll(slug, asked)), slug).toEqual([markOf(slug)])
      expect(marksOf(await pulled(slug, `site=${slug}&limit=100`)), slug).toEqual([markOf(slug)])
    }
  })
})

describe('nothing leaks from before publication (JY-LIB-01)', () => {
  it('the open API shows every published mark and no unpublished one', async () => {
    const everything = await pulled('beijing', 'limit=100')
    expect(marksOf(everything).sort()).toEqual(city.registry.sites.map(({ slug }) => markOf(slug)).sort())
    const asked = ['search', 'suggest'].map((name) => `/open-api/v1/${name}?q=${SECRET.slice(0, 6)}`)
    expect(marksOf(await fetchAll('beijing', asked))).toEqual([])
  })

  it('no draft has an address, by its identifier or by the path it would have', async () => {
    const { docs } = await engine.payload.db.find<{ id: string; identifier: string }>({
      collection: 'resources',
      where: { title: { contains: SECRET } },
      limit: 0,
      pagination: false,
    })
    expect(docs).toHaveLength(3 * city.registry.sites.length)
    const paths = docs.map(({ identifier }) => `/open-api/v1/resources/${identifier}`)
    expect((await fetchAll('beijing', paths)).map(({ status }) => status)).toEqual(paths.map(() => 404))
    for (const { slug } of city.registry.sites) {
      const next = markedPath.get(slug)?.replace(/\d+$/, (serial) => String(Number(serial) + 1)) ?? ''
      expect(await fetchFrom(slug, next)).toMatchObject({ status: 404, marks: [] })
    }
  })

  it('a search on any site finds none', async () => {
    for (const { slug } of city.registry.sites) {
      const { text } = await fetchFrom(slug, `/search?q=${SECRET.slice(0, 11)}`)
      expect(text).not.toContain(SECRET)
    }
  })
})
