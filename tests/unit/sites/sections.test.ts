import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RESOURCE_TYPE_NAMES } from '../../../src/library/index.ts'
import { loadSections, loadSiteRegistry, SiteFilesError } from '../../../src/sites/index.ts'

const registry = loadSiteRegistry('sites')
const planned = loadSections('sites', registry)
const sectionsOf = (slug: string) => planned.get(slug) ?? []
const codesOf = (vocabulary: string): string[] =>
  JSON.parse(readFileSync(`src/library/vocabularies/${vocabulary}.json`, 'utf8')).terms.map(
    (term: { code: string }) => term.code,
  )

describe.each(registry.sites.map((site) => [site.slug, site] as const))('the sections of %s', (slug, site) => {
  const sections = sectionsOf(slug)

  it('offer five to eight channels with short names (ZY-DES-11)', () => {
    const channels = sections.filter((section) => section.inNavigation)
    expect(channels.length).toBeGreaterThanOrEqual(5)
    expect(channels.length).toBeLessThanOrEqual(8)
    for (const { name } of channels) expect(name.length, name).toBeLessThanOrEqual(6)
  })

  it('fill all six resource types (ZY-PUB-01)', () => {
    expect(new Set(sections.flatMap((section) => section.query?.types ?? []))).toEqual(new Set(RESOURCE_TYPE_NAMES))
  })

  it('can be reached: in the navigation or on the home page', () => {
    for (const { slug: section, inNavigation, homeSlot } of sections)
      expect(inNavigation || homeSlot !== null, section).toBe(true)
  })

  it('carry what their META tags need, in codes the library knows (ZY-META-04 … ZY-META-07)', () => {
    for (const { columnType, query, keywords, description } of sections) {
      expect(codesOf('column-types')).toContain(columnType)
      expect(codesOf('topics')).toEqual(expect.arrayContaining(query?.topics ?? []))
      expect(codesOf('audiences')).toEqual(expect.arrayContaining(query?.audience ?? []))
      expect(keywords.length && description.length).toBeGreaterThan(0)
    }
  })

  it('are bound to regions of the registry, their own among them', () => {
    const regions = sections.flatMap((section) => section.query?.regions ?? [])
    expect(regions).toContain(site.regionCode)
    for (const code of regions) expect(registry.sites.map((known) => known.regionCode)).toContain(code)
  })
})

describe('districts', () => {
  const districts = registry.sites.filter((site) => site.kind === 'districtSite')

  it('show the policy of the city beside their own (M-049)', () => {
    for (const { slug } of districts) {
      expect(sectionsOf(slug).find((section) => section.slug === 'city-policy')?.query?.regions, slug).toEqual([
        '110000',
      ])
    }
  })

  it('have each a section of its own', () => {
    const common = new Set(
      JSON.parse(readFileSync('sites/sections.json', 'utf8')).districtSite.map((entry: { slug: string }) => entry.slug),
    )
    for (const { slug } of districts)
      expect(
        sectionsOf(slug).some((section) => !common.has(section.slug)),
        slug,
      ).toBe(true)
  })

  it('show no other district', () => {
    for (const { slug, regionCode } of districts) {
      const regions = new Set(sectionsOf(slug).flatMap((section) => section.query?.regions ?? []))
      expect([...regions].sort(), slug).toEqual(['110000', regionCode])
    }
  })
})

describe('section files that cannot be used', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yiku-sections-'))
    cpSync('sites/sections.json', join(folder, 'sections.json'))
    for (const slug of ['beijing', 'miyun']) cpSync(join('sites', slug), join(folder, slug), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const problems = (difference: object) => {
    writeFileSync(join(folder, 'miyun/sections.json'), JSON.stringify(difference))
    try {
      loadSections(folder, loadSiteRegistry(folder))
    } catch (error) {
      if (error instanceof SiteFilesError)
        return error.problems.map(({ file, field, reason }) => `${file}|${field}|${reason}`)
      throw error
    }
    return []
  }
  const entry = {
    slug: 'water',
    name: '保水护水',
    description: '水源保护、生态补偿和绿色产业的政策与动态。',
    keywords: ['水源保护'],
    columnType: 'topical',
    query: { regions: ['own'] },
    homeSlot: 'topics',
    inNavigation: true,
    order: 80,
  }

  it('a site without a difference starts with the default', () => expect(problems({})).toEqual([]))

  it('an address of the platform is refused', () => {
    expect(problems({ add: [{ ...entry, slug: 'search' }] })).toEqual([
      'miyun/sections.json|add.0.slug|这个地址由平台使用，请换一个',
    ])
  })

  it('an address used twice is refused', () => {
    expect(problems({ add: [{ ...entry, slug: 'news' }] })).toEqual(['miyun/sections.json|slug|“news”用了两次'])
  })

  it('a change to a section that does not exist is refused', () => {
    expect(problems({ change: { nwes: { order: 5 } }, remove: ['weather'] })).toEqual([
      'miyun/sections.json|remove|默认栏目中没有“weather”',
      'miyun/sections.json|change.nwes|默认栏目中没有“nwes”',
    ])
  })

  it('a brick the home page does not show is refused', () => {
    expect(problems({ add: [{ ...entry, homeSlot: 'districts' }] })).toEqual([
      'miyun/sections.json|water.homeSlot|本站首页没有“districts”版块',
    ])
  })

  it('too many channels are refused (ZY-DES-11)', () => {
    expect(problems({ add: [entry, { ...entry, slug: 'bees' }] })).toEqual([
      'miyun/sections.json|inNavigation|导航频道应为 5 至 8 个，现有 9 个',
    ])
  })

  it('the address of a section cannot be changed', () => {
    expect(problems({ change: { news: { slug: 'new-news' } } })).toEqual([
      'miyun/sections.json|change.news|没有这样的配置项：slug',
    ])
  })

  it('an unknown region word is refused', () => {
    expect(problems({ add: [{ ...entry, query: { regions: ['everywhere'] } }] })).toEqual([
      expect.stringMatching(/^miyun\/sections\.json\|add\.0\.query\.regions\.0\|/),
    ])
  })
})
