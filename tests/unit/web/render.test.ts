import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import type { PublishedReader } from '../../../src/library/index.ts'
import { createPages } from '../../../src/web/render.ts'
import { bodyAt, examplePages } from '../../support/examplePages.ts'
import { htmlFaults } from '../../support/htmlFaults.ts'

const example = examplePages()

const page = (path: string, slug = 'xicheng') => example.pages.renderPage(slug, path)
const identifierAt = (path: string) => example.library.publications.find((one) => one.path === path)?.identifier
const callsFor = async (path: string) => {
  const reader = example.readers.get('xicheng')
  reader?.calls.splice(0)
  await page(path)
  return reader?.calls.length
}

describe('what lives at a path', () => {
  test.each(['/', '/policy', '/accessibility', '/sitemap', '/report-issue'])(
    '%s is a well-formed page of its own',
    async (path) => {
      const answer = await page(path)
      expect(answer?.status).toBe(200)
      expect(htmlFaults(answer?.body ?? '')).toEqual([])
      expect(answer?.body).toContain(`<link rel="canonical" href="http://xicheng.localhost:3000${path}">`)
    },
  )

  test.each([
    '/nothing',
    '/policy/nothing',
    '/policy/page-99',
    '/policy/page-0',
    '/policy/page-02',
    '/sitemap-7.xml',
    '/a/b/c',
    '',
    '/__proto__',
    '/constructor',
  ])('nothing at %j', async (path) => {
    expect(await page(path)).toBeNull()
  })

  test('the first page of a section has one address: /page-1 moves there for good', async () => {
    expect(await page('/policy/page-1')).toMatchObject({ status: 301, location: '/policy' })
  })

  test('OPS-ARC-03: a withdrawn resource answers 410 with title, time and reason, and is not indexed', async () => {
    const answer = await page('/notices/xicheng-office-2026-99')
    expect(answer?.status).toBe(410)
    expect(answer?.body).toContain('关于示例事项的公示（示例）')
    expect(answer?.body).toContain('2026-05-13 08:00')
    expect(answer?.body).toContain('公示期满')
    expect(answer?.body).toContain('<meta name="robots" content="noindex">')
    expect(htmlFaults(answer?.body ?? '')).toEqual([])
  })

  test('M-004: an address of before moves for good where the old site knew it', async () => {
    const { registry, readers, presentations } = example
    const pages = createPages({
      registry,
      readerFor: (slug) => readers.get(slug) as PublishedReader,
      presentations,
      settings: { demonstration: false, originOf: ({ hosts }) => `https://${hosts[0]}` },
      movedTo: async (_slug, path) => (path === '/zwgk/old.html' ? '/policy' : null),
    })
    expect(await pages.renderPage('xicheng', '/zwgk/old.html')).toMatchObject({ status: 301, location: '/policy' })
    expect(await pages.renderPage('xicheng', '/zwgk/other.html')).toBeNull()
  })
})

describe('dependencies (M-021)', () => {
  test('a list depends on its section, its site and the vocabulary', async () => {
    expect((await page('/policy'))?.dependencies).toEqual(['section:xicheng/policy', 'site:xicheng', 'vocabulary'])
  })

  test('a resource depends on itself, on what it is related to, on its site and the vocabulary', async () => {
    const answer = await page('/policy/xicheng-office-2026-7')
    expect(answer?.dependencies).toEqual([
      `resource:${identifierAt('/policy/xicheng-office-2026-7')}`,
      `resource:${identifierAt('/policy/xicheng-office-2026-8')}`,
      'site:xicheng',
      'vocabulary',
    ])
  })

  test('home depends on every section it lists and on the pair it shows', async () => {
    const { dependencies = [] } = (await page('/')) ?? {}
    expect(dependencies).toEqual(
      expect.arrayContaining(['section:xicheng/policy', 'section:xicheng/news', 'site:xicheng']),
    )
    expect(dependencies).toContain(`resource:${identifierAt('/interpretation/xicheng-office-2026-2')}`)
  })

  test('sitemap and feed depend on all sections', async () => {
    const sections = example.library.sections.get('xicheng') ?? []
    for (const path of ['/sitemap.xml', '/feed.xml']) {
      const keys = (await page(path))?.dependencies ?? []
      expect(sections.map(({ slug }) => `section:xicheng/${slug}`).filter((key) => !keys.includes(key))).toEqual([])
    }
  })

  test('no page depends on another site', async () => {
    const paths = ['/', '/policy', '/feed.xml', '/sitemap.xml', '/policy/xicheng-office-2026-1']
    const keys = (await Promise.all(paths.map((path) => page(path)))).flatMap((answer) => answer?.dependencies ?? [])
    expect(keys.filter((key) => /^(site|section):/.test(key) && !/^(site|section):xicheng/.test(key))).toEqual([])
  })
})

describe('cost and sameness', () => {
  test('questions to the reader: home at most 4, section 2, resource at most 3', async () => {
    expect(await callsFor('/')).toBeLessThanOrEqual(4)
    expect(await callsFor('/policy')).toBe(2)
    expect(await callsFor('/policy/xicheng-office-2026-1')).toBe(3)
  })

  test('same library, same bytes', async () => {
    const again = examplePages()
    for (const path of ['/', '/policy', '/policy/xicheng-office-2026-1', '/feed.xml', '/sitemap.xml']) {
      expect(await again.pages.renderPage('xicheng', path)).toEqual(await page(path))
    }
  })
})

describe('paging', () => {
  test('a long section has pages with their own canonical, linked both ways', async () => {
    const many = examplePages(undefined, (library) => {
      const [model] = library.publications.filter(({ homeSite, type }) => homeSite === 'xicheng' && type === 'notice')
      const copies = Array.from({ length: 45 }, (_, index) => ({
        ...(model as (typeof library.publications)[number]),
        identifier: `copy-${index}`,
        path: `/notices/xicheng-copy-${index}`,
      }))
      return { ...library, publications: [...library.publications, ...copies] }
    })
    const $ = load(await bodyAt(many, 'xicheng', '/notices/page-2'))
    expect($('title').text()).toBe('通知公告（第 2 页）-北京市西城区人民政府')
    expect($('link[rel="canonical"]').attr('href')).toBe('http://xicheng.localhost:3000/notices/page-2')
    expect($('main').text()).toContain('第 2 页，共 3 页')
    expect($('main a[href="/notices"]').length).toBeGreaterThan(0)
    expect($('main a[href="/notices/page-3"]').length).toBeGreaterThan(0)
    expect(htmlFaults($.html())).toEqual([])
  })
})
