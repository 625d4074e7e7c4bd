import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { HOSTILE_TITLE } from '../../support/exampleLibrary.ts'
import { bodyAt, examplePages } from '../../support/examplePages.ts'
import type { FakeLibrary } from '../../support/fakeReader.ts'

const example = examplePages()
const policyAt = async (serial: number, of = example) =>
  load(await bodyAt(of, 'beijing', `/policy/beijing-office-2026-${serial}`))

/** Changes the city's first policy. */
const withPolicy = (changes: Partial<FakeLibrary['publications'][number]>) =>
  examplePages(undefined, (library) => ({
    ...library,
    publications: library.publications.map((one) =>
      one.path === '/policy/beijing-office-2026-1' ? { ...one, ...changes } : one,
    ),
  }))

describe('the ten-field header (M-050)', () => {
  test('the header of S0 renders back from structured data, empty fields included', async () => {
    const s0 = withPolicy({
      topic: '0203',
      issuingBody: '北京市人民政府办公厅',
      coIssuers: [],
      inForceFrom: null,
      documentDate: '2019-04-23',
      documentNumber: '京政办发〔2019〕9号',
      inForceUntil: null,
      firstPublishedAt: '2019-04-26T02:00:00.000Z',
      legalForce: null,
      gazette: '政府公报 2019年 第18期（总第606期）',
    })
    const $ = await policyAt(1, s0)
    const fields = $('.policy-header dt')
      .toArray()
      .map((term) => [
        $(term).text(),
        $(term).next('dd').clone().children('.visually-hidden').remove().end().text().trim(),
      ])
    expect(fields).toEqual([
      ['主题分类', '综合政务/电子政务'],
      ['发文机构', '北京市人民政府办公厅'],
      ['联合发文单位', ''],
      ['实施日期', ''],
      ['成文日期', '2019-04-23'],
      ['发文字号', '京政办发〔2019〕9号'],
      ['废止日期', ''],
      ['发布日期', '2019-04-26'],
      ['有效性', ''],
      ['文件来源', '政府公报 2019年 第18期（总第606期）'],
    ])
  })
})

describe('validity (ZY-PUB-02, XX-POL-03)', () => {
  test('a repealed document says so in words, with the day, and leads to its successor', async () => {
    const $ = await policyAt(7)
    const band = $('.legal-force-band')
    expect(band.text()).toContain('废止')
    expect(band.text()).toContain('已于2026年3月31日废止')
    expect(band.find('a[href="/policy/beijing-office-2026-8"]').text()).toContain('新规范（示例）')
  })

  test('the successor leads back', async () => {
    const $ = await policyAt(8)
    expect($('main a[href="/policy/beijing-office-2026-7"]').length).toBeGreaterThan(0)
  })

  test('lists mark it', async () => {
    const $ = load(await bodyAt(example, 'beijing', '/policy'))
    const line = $('main li').filter((_, item) => $(item).find('a[href="/policy/beijing-office-2026-7"]').length > 0)
    expect(line.text()).toContain('废止')
  })
})

describe('policy and interpretation (JC-K-08, M-054)', () => {
  test('each leads to the other', async () => {
    const policy = await policyAt(1)
    expect(policy('main a[href="/interpretation/beijing-office-2026-2"]').length).toBeGreaterThan(0)
    const interpretation = load(await bodyAt(example, 'beijing', '/interpretation/beijing-office-2026-2'))
    expect(interpretation('main a[href="/policy/beijing-office-2026-1"]').length).toBeGreaterThan(0)
  })
})

describe('hostile content', () => {
  test('a title with markup stays text in title, META, JSON-LD, breadcrumb and lists', async () => {
    for (const path of ['/policy/beijing-office-2026-9', '/policy', '/']) {
      const html = await bodyAt(example, 'beijing', path)
      expect(html).not.toContain('<script>alert')
      expect(html).not.toContain('<b>（示例）')
      expect(load(html)('[onload]').length).toBe(0)
      expect(load(html)('body').text()).toContain(HOSTILE_TITLE)
    }
    const $ = await policyAt(9)
    expect($('meta[name="ArticleTitle"]').attr('content')).toContain(HOSTILE_TITLE)
    expect($('script[type="application/ld+json"]').text()).not.toContain('</')
    expect(JSON.stringify(JSON.parse($('script[type="application/ld+json"]').text()))).toContain('alert(1)')
  })

  test('and stays text in feed and sitemap', async () => {
    const feed = load(await bodyAt(example, 'beijing', '/feed.xml'), { xml: true })
    const title = feed('entry title')
      .toArray()
      .map((one) => load(feed(one).text()).text())
      .find((text) => text.includes('alert(1)'))
    expect(title).toContain(HOSTILE_TITLE)
  })

  test('a javascript: source is no link', async () => {
    const $ = await policyAt(1, withPolicy({ sourceUrl: 'javascript:alert(1)' }))
    expect($('a[href^="javascript:"]').length).toBe(0)
  })
})
