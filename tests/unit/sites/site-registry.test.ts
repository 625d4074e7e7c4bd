import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadSiteRegistry, SiteFilesError } from '../../../src/sites/index.ts'

const SITES = 'sites'
const OFFICIAL_ORDER =
  '北京市 东城区 西城区 朝阳区 丰台区 石景山区 海淀区 门头沟区 房山区 通州区 顺义区 昌平区 大兴区 怀柔区 平谷区 密云区 延庆区'

describe('the seventeen sites (M-001, ZY-SITE-03, ZY-ID-05)', () => {
  const registry = loadSiteRegistry(SITES)

  it('are the city and its sixteen districts in the official order', () => {
    const areas = registry.sites.map((site) => (site.kind === 'cityPortal' ? '北京市' : site.shortName))
    expect(areas.join(' ')).toBe(OFFICIAL_ORDER)
  })

  it('are named after their government and answer on a .gov.cn domain of their own (ZY-DOM-01, ZY-DOM-02)', () => {
    for (const site of registry.sites) {
      expect(site.name).toContain(site.kind === 'cityPortal' ? '北京市人民政府' : `北京市${site.shortName}人民政府`)
      expect(site.hosts[0]).toMatch(/^www\.[a-z]+\.gov\.cn$/)
    }
  })

  it('carry sample filings in the valid shape and say so (ZY-ID-01, ZY-ID-02, ZY-ID-03)', () => {
    expect(registry.sites.every((site) => site.sampleFilings)).toBe(true)
    expect(new Set(registry.sites.map((site) => site.siteCode)).size).toBe(17)
  })

  it('invent no national emblem (ZY-DES-13)', () => {
    expect(registry.sites.map((site) => site.emblem)).toEqual(Array(17).fill(null))
  })

  it('do not all arrange their home page alike', () => {
    expect(new Set(registry.sites.map((site) => site.homeBricks.join())).size).toBeGreaterThan(5)
  })
})

describe('the way from a host to its site (M-001)', () => {
  const registry = loadSiteRegistry(SITES, { baseDomain: 'sites.example' })
  const slugAt = (host: string | undefined) => registry.byHost(host)?.slug ?? null

  it.each([
    ['www.bjhd.gov.cn', 'haidian'],
    ['haidian.localhost', 'haidian'],
    ['haidian.sites.example', 'haidian'],
    ['sites.example', 'beijing'],
    ['HaiDian.LocalHost:3000', 'haidian'],
    ['www.bjhd.gov.cn.', 'haidian'],
    ['www.bjhd.gov.cn.:8080', 'haidian'],
    ['localhost:3000', 'beijing'],
    ['127.0.0.1:3000', 'beijing'],
    ['[::1]:3000', 'beijing'],
    ['[::1]', 'beijing'],
  ])('%s is %s', (host, slug) => expect(slugAt(host)).toBe(slug))

  it.each([
    [undefined],
    [''],
    ['bjhd.gov.cn.evil.example'],
    ['evil.example'],
    ['[2001:db8::1]:3000'],
    ['[::1'],
    ['haidian.localhost, dongcheng.localhost'],
    ['haidian.localhost/path'],
    ['user@haidian.localhost'],
    ['haidian..localhost'],
    ['a'.repeat(10_000)],
    ['__proto__'],
  ])('%s is no site', (host) => expect(slugAt(host)).toBeNull())

  it('answers on <slug>.<base domain> only where one is set', () => {
    expect(loadSiteRegistry(SITES).byHost('haidian.sites.example')).toBeNull()
  })
})

describe('files of sites that cannot be used', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yiku-sites-'))
    for (const slug of ['beijing', 'haidian', 'miyun'])
      cpSync(join(SITES, slug), join(folder, slug), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const change = (slug: string, edit: (site: Record<string, unknown>) => void) => {
    const file = join(folder, slug, 'site.json')
    const site: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'))
    edit(site)
    writeFileSync(file, JSON.stringify(site))
  }
  const problems = () => {
    try {
      loadSiteRegistry(folder)
    } catch (error) {
      if (error instanceof SiteFilesError)
        return error.problems.map(({ file, field, reason }) => `${file}|${field}|${reason}`)
      throw error
    }
    return []
  }

  it('three good sites have no problem', () => expect(problems()).toEqual([]))

  it('a file that is no JSON is named', () => {
    writeFileSync(join(folder, 'miyun/site.json'), '{ "slug": ')
    expect(problems()).toEqual([expect.stringMatching(/^miyun\/site\.json\|\|不是有效的 JSON/)])
  })

  it('a missing site.json is named', () => {
    rmSync(join(folder, 'miyun/site.json'))
    expect(problems()).toEqual(['miyun/site.json||文件不存在或无法读取'])
  })

  it('all problems of all files are listed at once, with field and reason in Chinese', () => {
    change('haidian', (site) => {
      delete site.greeting
      site.regionCode = '1101'
      site.colour = 'green'
    })
    change('miyun', (site) => {
      site.theme = { ...(site.theme as object), brand: 'blue' }
      site.homeBricks = ['doors', 'doors', 'carousel']
    })
    expect(problems()).toEqual(
      expect.arrayContaining([
        'haidian/site.json|greeting|缺少这一项',
        'haidian/site.json|regionCode|应为六位行政区划代码',
        'haidian/site.json||没有这样的配置项：colour',
        'miyun/site.json|theme.brand|应为 #rrggbb 颜色',
        expect.stringMatching(/^miyun\/site\.json\|homeBricks\.2\|/),
      ]),
    )
    expect(() => loadSiteRegistry(folder)).toThrow(/sites\/haidian\/site\.json，regionCode：应为六位行政区划代码/)
  })

  it('a site code of another region is refused (ZY-ID-01)', () => {
    change('miyun', (site) => {
      site.siteCode = '1101080001'
    })
    expect(problems()).toEqual(['miyun/site.json|siteCode|前六位应与行政区划代码一致'])
  })

  it('a slug that is not its folder is refused', () => {
    change('miyun', (site) => {
      site.slug = 'haidian'
    })
    expect(problems()).toEqual(['miyun/site.json|slug|“haidian”应与文件夹名“miyun”一致'])
  })

  it('hosts and regions used twice are refused', () => {
    change('miyun', (site) =>
      Object.assign(site, { hosts: ['www.bjhd.gov.cn'], regionCode: '110108', siteCode: '1101080009' }),
    )
    expect(problems()).toEqual([
      'miyun/site.json|regionCode|“110108”已由 haidian 使用',
      'miyun/site.json|hosts|“www.bjhd.gov.cn”已由 haidian 使用',
    ])
  })

  it('a host that takes another site’s own name is refused', () => {
    change('miyun', (site) => {
      site.hosts = ['haidian.localhost']
    })
    expect(problems()).toEqual(['miyun/site.json|hosts|“haidian.localhost”已由 haidian 使用'])
  })

  it('two city portals are refused, and so is none', () => {
    change('miyun', (site) => {
      site.kind = 'cityPortal'
    })
    expect(problems()).toContain('miyun/site.json|kind|只能有一个站点为 cityPortal')
    for (const slug of ['beijing', 'miyun']) change(slug, (site) => Object.assign(site, { kind: 'districtSite' }))
    expect(problems()).toEqual(['*/site.json|kind|应有一个站点为 cityPortal，现在一个也没有'])
  })

  it('a missing motif or tokens.css is named', () => {
    rmSync(join(folder, 'miyun/tokens.css'))
    rmSync(join(folder, 'miyun/motif.svg'))
    expect(problems()).toEqual(['miyun/tokens.css||文件不存在', 'miyun/motif.svg||文件不存在'])
  })
})
