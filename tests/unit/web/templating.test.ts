import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NO_POLICY_TERMS, NO_TERMS } from '../../../src/search/index.ts'
import { createPages } from '../../../src/web/render.ts'
import { checkPaths, type TemplateExample } from '../../../src/web/templating/checkPaths.ts'
import { createEngine } from '../../../src/web/templating/engine.ts'
import { readTemplates, withOverrides } from '../../../src/web/templating/sources.ts'
import { examplePages, FOLDERS } from '../../support/examplePages.ts'
import { fullAnswer, nearAnswer } from '../../support/exampleSearch.ts'

const component = (source: string) => createEngine(new Map([['components/part', source]]))

describe('engine', () => {
  test('a misspelt field throws, naming the template', () => {
    expect(() => component('{{titel}}').renderComponent('part', { title: 'a' })).toThrow(/components\/part.*titel/s)
  })

  test('a syntax error and an unknown helper stop the start', () => {
    expect(() => component('{{#if a}}')).toThrow(/components\/part/)
    expect(() => component('{{shout a}}')).toThrow(/components\/part/)
  })

  test('text is escaped, and prototypes are out of reach', () => {
    expect(component('{{title}}').renderComponent('part', { title: '<b>"' })).toBe('&lt;b&gt;&quot;')
    expect(() => component('{{constructor.name}}').renderComponent('part', {})).toThrow()
  })

  test('an override of a template that does not exist is refused', () => {
    expect(() => withOverrides(new Map(), new Map([['pages/hom', '']]))).toThrow(/pages\/hom/)
  })
})

describe('path check: what strict mode lets pass in silence', () => {
  const check = (page: string, context: object, part = '') =>
    checkPaths(
      new Map([
        ['pages/x', page],
        ['components/part', part],
      ]),
      [{ template: 'pages/x', context }],
    ).problems.map(({ template, path, problem }) => `${template} ${path} ${problem}`)

  test.each([
    ['{{#if page.typo}}x{{/if}}', { page: { a: null } }, 'pages/x page.typo absent'],
    ['{{#each page.typos}}x{{/each}}', { page: { a: [] } }, 'pages/x page.typos absent'],
    ['{{#each page.list}}{{#if typo}}x{{/if}}{{/each}}', { page: { list: [{ a: 1 }] } }, 'pages/x typo absent'],
    ['{{#each page.list}}{{a}}{{/each}}', { page: { list: [] } }, 'pages/x a unreached'],
    ['{{#with page}}{{#if ../typo}}x{{/if}}{{/with}}', { page: { a: 1 } }, 'pages/x ../typo absent'],
    ['{{#if page.a}}{{page.a.b}}{{/if}}', { page: { a: null } }, 'pages/x page.a.b unreached'],
  ])('%s', (page, context, problem) => {
    expect(check(page, context)).toEqual([problem])
  })

  test('inside a component, with context and named values', () => {
    const context = { page: { list: [{ title: 'a' }], label: 'b' } }
    const page = '{{#each page.list}}{{> part this label=../page.label}}{{/each}}'
    expect(check(page, context, '{{title}}{{label}}{{#if typo}}x{{/if}}')).toEqual(['components/part typo absent'])
  })

  test('a right one passes', () => {
    expect(check('{{#each page.list as |one|}}{{one.a}}{{@index}}{{/each}}', { page: { list: [{ a: 1 }] } })).toEqual(
      [],
    )
  })
})

/** Real pages whose contexts are written down on their way to the templates. */
async function recordedExamples(): Promise<TemplateExample[]> {
  const recorded: TemplateExample[] = []
  const { registry, readers, library, ...own } = examplePages()
  const presentations = new Map(
    [...own.presentations].map(([slug, presentation]) => {
      const engine: typeof presentation.engine = {
        ...presentation.engine,
        render(name, layout, page) {
          const emblem = { src: '/emblem.svg', alt: '中华人民共和国国徽' }
          const frame = { ...layout, site: { ...layout.site, emblem } }
          recorded.push({ template: `pages/${name}`, context: { layout: frame, page } })
          recorded.push({ template: 'layouts/main', context: { layout: frame, main: '' } })
          return presentation.engine.render(name, layout, page)
        },
      }
      return [slug, { ...presentation, engine }] as const
    }),
  )
  const pages = createPages({
    registry,
    readerFor: (slug) => {
      const reader = readers.get(slug)
      if (!reader) throw new Error(slug)
      return reader
    },
    presentations,
    settings: { demonstration: true, originOf: ({ slug }) => `http://${slug}.localhost` },
  })
  const paths = library.publications.map(({ path }) => path)
  for (const path of ['/', '/policy', '/accessibility', '/sitemap', '/report-issue', ...paths])
    await pages.renderPage('xicheng', path)
  await pages.renderPage('xicheng', '/notices/xicheng-office-2026-99')
  await pages.notFound('xicheng')
  pages.error('xicheng', 'request-1')
  await pages.leaving('xicheng', 'https://www.example.com/')
  const asked = { terms: { ...NO_TERMS, text: '公积金' }, isCut: true, faults: [] }
  const askedPolicies = { ...asked, terms: NO_POLICY_TERMS }
  for (const answer of [fullAnswer, nearAnswer, null]) {
    const outcome = { answer, isReady: answer !== null, popular: ['居住证'] }
    await pages.search('xicheng', { asked, ...outcome })
    await pages.policySearch('xicheng', { asked: askedPolicies, ...outcome })
  }
  return recorded
}

/** What the components' own files show of them. */
function componentExamples(): TemplateExample[] {
  const folder = join(FOLDERS.templates, 'components')
  return readdirSync(folder).flatMap((name) => {
    const { examples } = JSON.parse(readFileSync(join(folder, name, `${name}.json`), 'utf8'))
    return examples.map(({ data }: { data: object }) => ({ template: `components/${name}`, context: data }))
  })
}

describe('the templates of the house', () => {
  test('every path in a condition or loop exists in the view models that pages really make', async () => {
    const { checked, problems } = checkPaths(readTemplates(FOLDERS.templates), [
      ...(await recordedExamples()),
      ...componentExamples(),
    ])
    expect(checked).toBeGreaterThan(200)
    expect(problems).toEqual([])
  })
})
