import { type CheerioAPI, load } from 'cheerio'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Site } from '../../../src/sites/index.ts'
import { bodyAt, examplePages, SLUGS } from '../../support/examplePages.ts'

const example = examplePages()
const kinds = (slug: string) => [
  '/',
  '/policy',
  '/accessibility',
  '/sitemap',
  '/report-issue',
  `/notices/${slug}-office-2026-99`,
  ...example.library.publications.filter(({ homeSite }) => homeSite === slug).map(({ path }) => path),
]
const others = (slug: string) =>
  example.registry.sites.filter((site) => site.slug !== slug && SLUGS.includes(site.slug))

/** Words of another site that have no business here; the city's own office supervises the districts. */
function foreignWords(other: Site, site: Site): string[] {
  const strangers = site.kind === 'districtSite' && other.kind === 'districtSite'
  const units = [other.units.host, other.units.operator].filter((unit) => !Object.values(site.units).includes(unit))
  return [other.siteCode, other.icpNumber, ...units, ...(strangers ? [`${other.name}：`] : [])]
}

describe.each(SLUGS)('every page of %s', (slug) => {
  const site = example.registry.bySlug(slug)
  if (!site) throw new Error(`no site ${slug}`)

  /** Every page of the site, rendered and read once for all checks. */
  let pages: Map<string, { html: string; $: CheerioAPI }>
  beforeAll(async () => {
    const htmls = await Promise.all(kinds(slug).map((path) => bodyAt(example, slug, path)))
    pages = new Map(kinds(slug).map((path, n) => [path, { html: htmls[n] ?? '', $: load(htmls[n] ?? '') }]))
  })

  test.each(kinds(slug))('ZY-DES-08: %s carries the seven items of the footer', (path) => {
    const { $ } = pages.get(path) ?? {}
    if (!$) throw new Error(`no page at ${path}`)
    const footer = $('footer')
    expect(footer.text()).toContain('党政机关网站标识')
    expect(footer.find(`a[href="/report-issue?site_code=${site.siteCode}"]`).text()).toContain('我为政府网站找错')
    expect(footer.text()).toContain(site.siteCode)
    expect(footer.text()).toContain(site.units.host)
    expect(footer.text()).toContain(site.contact.telephone)
    expect(footer.find('a[href^="https://beian.miit.gov.cn"]').text()).toContain(site.icpNumber)
    expect(footer.find('a[href^="https://beian.mps.gov.cn"]').text()).toContain(site.publicSecurityNumber)
    expect(footer.find('a[href="/sitemap"]').length).toBe(1)
    expect(footer.text()).toContain('示例')
  })

  test('ZY-DES-09: header strip, name and footer are the same on all pages', () => {
    const frames = [...pages.values()].map(({ $ }) =>
      `${$('.identity-strip').html()}${$('.masthead').html()}${$('footer').html()}`.replaceAll(
        / aria-current="[^"]*"/g,
        '',
      ),
    )
    expect(new Set(frames).size).toBe(1)
  })

  test('in demonstration mode every page says what it is and is kept out of indexes', () => {
    expect(pages.size).toBe(kinds(slug).length)
    for (const { html } of pages.values()) {
      expect(html).toContain('演示系统，非政府网站')
      expect(html).toContain('<meta name="robots" content="noindex">')
    }
  })

  test('nothing of another site: no filing, no unit, and between districts no content', () => {
    const foreign = others(slug).flatMap((other) => foreignWords(other, site))
    for (const { html } of pages.values()) expect(foreign.filter((word) => html.includes(word))).toEqual([])
  })
})

describe('who owns what is shown', () => {
  const cityPolicy = '/policy/beijing-office-2026-1'

  test('a district marks what the city pushed and points search engines to the city', async () => {
    const $ = load(await bodyAt(example, 'xicheng', cityPolicy))
    expect($('link[rel="canonical"]').attr('href')).toBe(`http://beijing.localhost:3000${cityPolicy}`)
    expect($('h1').text()).toContain('西城区')
    expect($('main').text()).toContain('本文由北京市人民政府门户网站发布')
  })

  test('lists mark it too, and the city names the district', async () => {
    const district = load(await bodyAt(example, 'xicheng', '/city-policy'))
    expect(district('main').text()).toContain('市级')
    const city = load(await bodyAt(example, 'beijing', '/district-policy'))
    expect(city('main').text()).toContain('通州区')
  })
})
