import { type CheerioAPI, load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Publication, RESOURCE_TYPES, resourceType } from '../../src/library/index.ts'
import type { Site } from '../../src/sites/index.ts'
import { bodyAt, type ExamplePages, examplePages, SLUGS } from '../support/examplePages.ts'
import { htmlFaults } from '../support/htmlFaults.ts'

const SITE_AND_COLUMN = [
  'SiteName',
  'SiteDomain',
  'SiteIDCode',
  'ColumnName',
  'ColumnDescription',
  'ColumnKeywords',
  'ColumnType',
]
const CONTENT = ['ArticleTitle', 'PubDate', 'ContentSource', 'Keywords', 'Author', 'Description', 'Image', 'Url']

let example: ExamplePages
beforeAll(() => {
  example = examplePages()
})

const metaNames = ($: CheerioAPI) =>
  $('meta[name]')
    .toArray()
    .map(({ attribs }) => attribs.name ?? '')
    .filter((name) => /^[A-Z]/.test(name))
const meta = ($: CheerioAPI, name: string) => $(`meta[name="${name}"]`).attr('content')

function ownPage(slug: string, type: string): { site: Site; publication: Publication } {
  const site = example.registry.bySlug(slug) as Site
  const publication = example.library.publications.find((one) => one.homeSite === slug && one.type === type)
  return { site, publication: publication as Publication }
}

describe.each(SLUGS)('resource pages of %s', (slug) => {
  describe.each(Object.keys(RESOURCE_TYPES))('%s', (type) => {
    let $: CheerioAPI
    let site: Site
    let publication: Publication
    let html: string
    beforeAll(async () => {
      ;({ site, publication } = ownPage(slug, type))
      html = await bodyAt(example, slug, publication.path)
      $ = load(html)
    })

    test('ZY-META-01…15, JC-K-26: every tag once, in order, filled from the record', () => {
      const expected = [...SITE_AND_COLUMN, ...CONTENT.filter((name) => name !== 'Image' || publication.image)]
      expect(metaNames($)).toEqual(expected)
      expect(expected.filter((name) => !meta($, name))).toEqual([])
      expect(meta($, 'SiteName')).toBe(site.name)
      expect(meta($, 'SiteIDCode')).toBe(site.siteCode)
      expect(meta($, 'ArticleTitle')).toBe(publication.title)
      expect(meta($, 'Keywords')).toBe(publication.keywords.join(';'))
      expect(meta($, 'Url')).toBe(`http://${slug}.localhost:3000${publication.path}`)
    })

    test('ZY-DES-10: the visible time is PubDate, in Beijing', () => {
      expect(meta($, 'PubDate')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
      expect($('main').text()).toContain(meta($, 'PubDate'))
      expect($('main').text()).toContain(meta($, 'ContentSource'))
    })

    test('the site is named in title and h1', () => {
      expect($('title').text()).toBe(`${publication.title}-${site.name}`)
      expect($('h1').text()).toContain(site.shortName)
      expect($('h1').text()).toContain(publication.title)
    })

    test('M-042: JSON-LD of the type and the breadcrumb', () => {
      const graph = JSON.parse($('script[type="application/ld+json"]').text())['@graph']
      const types = graph.map((node: Record<string, string>) => node['@type'])
      expect(types).toContain('BreadcrumbList')
      expect(types).toContain(resourceType(publication.type).schemaOrgType)
    })

    test('well formed, one h1, no inline script or style, nothing from another host', () => {
      expect(htmlFaults(html)).toEqual([])
    })

    test('canonical is the own address', () => {
      expect($('link[rel="canonical"]').attr('href')).toBe(`http://${slug}.localhost:3000${publication.path}`)
    })
  })
})
