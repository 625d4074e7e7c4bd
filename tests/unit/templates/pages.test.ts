import { type CheerioAPI, load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../src/web/templating/engine.ts'
import { readTemplates } from '../../../src/web/templating/sources.ts'
import { pageExamples } from './examples/index.ts'
import { layout } from './examples/layout.ts'
import * as resources from './examples/resources.ts'
import { pageNames, TEMPLATES } from './tree.ts'

const engine = createEngine(readTemplates(TEMPLATES))
const documentOf = (example: (typeof pageExamples)[number]): CheerioAPI =>
  load(engine.render(example.template, example.layout, example.page as never))

const textsOf = ($: CheerioAPI, selector: string): string[] =>
  $(selector)
    .toArray()
    .map((node) => $(node).text().replace(/\s+/g, ' ').trim())

const frameOf = ($: CheerioAPI): string[] =>
  $('header, footer')
    .toArray()
    .map((node) => $.html(node).replaceAll(' aria-current="true"', ''))

/** Header and footer of the home page; every page is held against it. */
function homeFrame(): string[] {
  const home = pageExamples.find(({ template }) => template === 'home')
  if (!home) throw new Error('there is no example of a home page')
  return frameOf(documentOf(home))
}
const frameOfHome = homeFrame()

test('every page template has an example', () => {
  expect([...new Set(pageExamples.map(({ template }) => template))].sort()).toEqual(pageNames().sort())
})

describe.each(pageExamples.map((example) => [`${example.template}（${example.state}）`, example] as const))(
  'page %s',
  (_, example) => {
    const $ = documentOf(example)

    test('has one h1, Chinese as its language, landmarks and unique ids (A11Y-W-1.3.1, 2.4.2, 3.1.1)', () => {
      expect($('html').attr('lang')).toBe('zh-CN')
      expect($('h1')).toHaveLength(1)
      expect($('main')).toHaveLength(1)
      const ids = $('[id]')
        .toArray()
        .map(({ attribs }) => attribs.id)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    })

    test('skips no heading level', () => {
      const levels = $('h1, h2, h3, h4')
        .toArray()
        .map(({ tagName }) => Number(tagName[1]))
      const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)
      expect(jumps).toEqual([])
    })

    test('offers senior mode within the first five stops of the keyboard (SLH-W-15)', () => {
      const stops = $('a[href], button, input, select, summary, [tabindex="0"]').toArray()
      const senior = stops.findIndex(({ attribs }) => attribs.id === 'senior-mode')
      expect(stops[0]?.attribs.class).toBe('skip-link')
      expect(senior).toBeGreaterThan(0)
      expect(senior).toBeLessThan(5)
    })

    test('prints the seven footer items and marks samples (ZY-DES-08)', () => {
      const footer = $('footer').first().text()
      const { badge, siteCode, host, telephone, icp, publicSecurity, siteMap } = layout.footer
      for (const item of [badge.text, siteCode, host, telephone, icp.text, publicSecurity.text, siteMap.text])
        expect(footer).toContain(item)
      expect(footer).toContain('我为政府网站找错')
      expect($('.footer-items__sample')).toHaveLength(4)
      expect($('.identity-strip').first().text()).toContain('演示系统，非政府网站')
    })

    test('has the header and footer of the home page (ZY-DES-09)', () => {
      expect(frameOfHome).not.toEqual([])
      expect(frameOf($)).toEqual(frameOfHome)
    })
  },
)

test('a policy prints its ten fields in order, empty ones too (M-050)', () => {
  const example = pageExamples.find(({ template }) => template === 'policy-document')
  if (!example) throw new Error('there is no example of a policy')
  const labels = textsOf(documentOf(example), '.policy-header dt')
  expect(labels).toEqual(resources.policyDocument.header.map(({ label }) => label))
  expect(labels).toHaveLength(10)
})

test('a repealed policy says so in words and links its successor (ZY-PUB-02)', () => {
  const example = pageExamples.find(({ state }) => state === '废止')
  if (!example) throw new Error('there is no example of a repealed policy')
  const band = documentOf(example)('.legal-force-band').first()
  expect(band.text()).toContain('废止')
  expect(band.find('a').first().attr('href')).toBe(resources.repealedPolicy.legalForce?.successor?.href)
})

test('text from the library is escaped everywhere but in the body', () => {
  const page = { ...resources.news, source: '<b>x</b>', summary: '<i>y</i>', keywords: ['<u>z</u>'] }
  const html = engine.render('news', layout, page)
  expect(html).toContain('&lt;b&gt;x&lt;/b&gt;')
  expect(html).not.toMatch(/<b>x|<i>y|<u>z/)
})
