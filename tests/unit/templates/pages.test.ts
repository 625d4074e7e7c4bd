import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../src/web/templating/engine.ts'
import { readTemplates } from '../../../src/web/templating/sources.ts'
import { pageExamples } from './examples/index.ts'
import { layout } from './examples/layout.ts'
import * as resources from './examples/resources.ts'
import { pageNames, TEMPLATES } from './tree.ts'

const engine = createEngine(readTemplates(TEMPLATES))
const documentOf = (example: (typeof pageExamples)[number]): Document =>
  new JSDOM(engine.render(example.template, example.layout, example.page as never)).window.document

const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim())

test('every page template has an example', () => {
  expect([...new Set(pageExamples.map(({ template }) => template))].sort()).toEqual(pageNames().sort())
})

describe.each(pageExamples.map((example) => [`${example.template}（${example.state}）`, example] as const))(
  'page %s',
  (_, example) => {
    const document = documentOf(example)

    test('has one h1, Chinese as its language, landmarks and unique ids (A11Y-W-1.3.1, 2.4.2, 3.1.1)', () => {
      expect(document.documentElement.lang).toBe('zh-CN')
      expect(document.querySelectorAll('h1')).toHaveLength(1)
      expect(document.querySelectorAll('main')).toHaveLength(1)
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    })

    test('skips no heading level', () => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
      const jumps = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)
      expect(jumps).toEqual([])
    })

    test('offers senior mode within the first five stops of the keyboard (SLH-W-15)', () => {
      const stops = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
      const senior = stops.findIndex(({ id }) => id === 'senior-mode')
      expect(stops[0]?.className).toBe('skip-link')
      expect(senior).toBeGreaterThan(0)
      expect(senior).toBeLessThan(5)
    })

    test('prints the seven footer items and marks samples (ZY-DES-08)', () => {
      const footer = document.querySelector('footer')?.textContent ?? ''
      const { badge, siteCode, host, telephone, icp, publicSecurity, siteMap } = layout.footer
      for (const item of [badge.text, siteCode, host, telephone, icp.text, publicSecurity.text, siteMap.text])
        expect(footer).toContain(item)
      expect(footer).toContain('我为政府网站找错')
      expect(document.querySelectorAll('.footer-items__sample')).toHaveLength(4)
      expect(document.querySelector('.identity-strip')?.textContent).toContain('演示系统，非政府网站')
    })

    test('has the header and footer of the home page (ZY-DES-09)', () => {
      const frame = (one: Document) =>
        [...one.querySelectorAll('header, footer')].map((node) => node.outerHTML.replaceAll(' aria-current="true"', ''))
      const home = pageExamples.find(({ template }) => template === 'home')
      expect(home).toBeDefined()
      if (home) expect(frame(document)).toEqual(frame(documentOf(home)))
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
  const band = documentOf(example).querySelector('.legal-force-band')
  expect(band?.textContent).toContain('废止')
  expect(band?.querySelector('a')?.getAttribute('href')).toBe(resources.repealedPolicy.legalForce?.successor?.href)
})

test('text from the library is escaped everywhere but in the body', () => {
  const page = { ...resources.news, source: '<b>x</b>', summary: '<i>y</i>', keywords: ['<u>z</u>'] }
  const html = engine.render('news', layout, page)
  expect(html).toContain('&lt;b&gt;x&lt;/b&gt;')
  expect(html).not.toMatch(/<b>x|<i>y|<u>z/)
})
