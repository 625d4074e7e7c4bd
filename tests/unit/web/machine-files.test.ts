import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import type { PublicationSummary, PublishedReader } from '../../../src/library/index.ts'
import { createPages } from '../../../src/web/render.ts'
import { bodyAt, examplePages } from '../../support/examplePages.ts'

const example = examplePages()
const addressesIn = (xml: string) =>
  load(xml, { xml: true })('loc')
    .toArray()
    .map((loc) => load(xml, { xml: true })(loc).text())

describe('/sitemap.xml', () => {
  test('lists home, sections and every live page of the site, and nothing withdrawn', async () => {
    const xml = await bodyAt(example, 'xicheng', '/sitemap.xml')
    const $ = load(xml, { xml: true })
    const listed = $('url > loc')
      .toArray()
      .map((loc) => $(loc).text())
    expect(listed).toContain('http://xicheng.localhost:3000/')
    expect(listed).toContain('http://xicheng.localhost:3000/policy')
    expect(listed).toContain('http://xicheng.localhost:3000/policy/xicheng-office-2026-9')
    expect(listed.filter((address) => address.includes('2026-99') || address.includes('tongzhou'))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
  })

  test('every address listed answers 200', async () => {
    const statuses = await Promise.all(
      addressesIn(await bodyAt(example, 'tongzhou', '/sitemap.xml')).map(async (address) => {
        const page = await example.pages.renderPage('tongzhou', new URL(address).pathname)
        return [address, page?.status]
      }),
    )
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([])
  })

  test('more than 5,000 pages become an index of parts that together hold them all', async () => {
    const [model] = (await example.readers.get('xicheng')?.all({ page: 1, perPage: 1 }))?.items ?? []
    const items = Array.from({ length: 12_001 }, (_, index) => ({ ...model, path: `/news/x-2026-${index}` }))
    const reader: PublishedReader = {
      ...(example.readers.get('xicheng') as PublishedReader),
      all: async ({ page, perPage }) => ({
        items: items.slice((page - 1) * perPage, page * perPage) as PublicationSummary[],
        total: items.length,
        page,
        pages: Math.ceil(items.length / perPage),
      }),
    }
    const pages = createPages({
      ...example,
      readerFor: () => reader,
      settings: { demonstration: false, originOf: ({ hosts }) => `https://${hosts[0]}` },
    })
    const parts = addressesIn((await pages.renderPage('xicheng', '/sitemap.xml'))?.body ?? '')
    expect(parts.map((address) => new URL(address).pathname)).toEqual([
      '/sitemap-1.xml',
      '/sitemap-2.xml',
      '/sitemap-3.xml',
    ])
    const bodies = await Promise.all(
      parts.map(async (address) => (await pages.renderPage('xicheng', new URL(address).pathname))?.body ?? ''),
    )
    const news = bodies.flatMap((body) => [...body.matchAll(/\/news\/x-2026-\d+</g)])
    expect(news.length).toBe(12_001)
  })
})

describe('/feed.xml', () => {
  test('is Atom with the newest first, each once, on this site’s addresses', async () => {
    const $ = load(await bodyAt(example, 'xicheng', '/feed.xml'), { xml: true })
    const days = $('entry > published')
      .toArray()
      .map((day) => $(day).text())
    expect(days.length).toBeGreaterThan(5)
    expect(days).toEqual([...days].sort().reverse())
    const ids = $('entry > id')
      .toArray()
      .map((id) => $(id).text())
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => id.startsWith('http://xicheng.localhost:3000/'))).toBe(true)
    expect($('feed > updated').text()).toBe(days[0])
  })
})

describe('/robots.txt', () => {
  test('names the sitemap and keeps questions and notices out', async () => {
    const text = await bodyAt(example, 'xicheng', '/robots.txt')
    expect(text).toContain('Sitemap: http://xicheng.localhost:3000/sitemap.xml')
    expect(text).toContain('Disallow: /search')
    expect(text).toContain('Disallow: /leaving')
  })
})

test('outside demonstration mode pages may be indexed and do not say they are a demonstration', async () => {
  const pages = createPages({
    ...example,
    readerFor: (slug) => example.readers.get(slug) as PublishedReader,
    settings: { demonstration: false, originOf: ({ hosts }) => `https://${hosts[0]}` },
  })
  const html = (await pages.renderPage('xicheng', '/'))?.body ?? ''
  expect(html).not.toContain('noindex')
  expect(html).not.toContain('演示系统')
  expect(html).toContain(`<link rel="canonical" href="https://${example.registry.bySlug('xicheng')?.hosts[0]}/">`)
})
