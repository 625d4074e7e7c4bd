import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { NO_POLICY_TERMS, NO_TERMS, type SearchAnswer } from '../../../src/search/index.ts'
import { HOSTILE_TITLE } from '../../support/exampleLibrary.ts'
import { examplePages } from '../../support/examplePages.ts'
import { fullAnswer, nearAnswer } from '../../support/exampleSearch.ts'
import { htmlFaults } from '../../support/htmlFaults.ts'

const { pages, readers, registry } = examplePages()
const site = registry.bySlug('tongzhou')

const asked = (text: string) => ({ terms: { ...NO_TERMS, text }, isCut: true, faults: [] })
const search = (text: string, answer: SearchAnswer | null, isReady = true) =>
  pages.search('tongzhou', { asked: asked(text), answer, isReady, popular: ['居住证'] })
const policies = { asked: { terms: NO_POLICY_TERMS, isCut: false, faults: [] }, isReady: true, popular: [] }

const answers: [string, () => string | null | Promise<string | null>][] = [
  ['404', () => pages.notFound('tongzhou')],
  ['500', () => pages.error('tongzhou', 'request-7')],
  ['leaving', () => pages.leaving('tongzhou', 'https://www.example.com/')],
  ['search', () => search(HOSTILE_TITLE, fullAnswer)],
  ['search that finds nothing', () => search(HOSTILE_TITLE, nearAnswer)],
  ['search without a question', () => search('', null)],
  ['search without an index', () => search('公积金', null, false)],
  ['policy search', () => pages.policySearch('tongzhou', { ...policies, answer: fullAnswer })],
]

describe.each(answers)('%s', (_name, answer) => {
  test('is a whole page of the site, well formed, never to be indexed', async () => {
    const html = (await answer()) ?? ''
    expect(htmlFaults(html)).toEqual([])
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).not.toContain('rel="canonical"')
    expect(load(html)('footer').text()).toContain(site?.siteCode)
    expect(load(html)('h1').text()).toContain('通州区')
  })
})

test('the error page asks the library nothing, for it may be what failed', () => {
  const calls = readers.get('tongzhou')?.calls
  const before = calls?.length
  expect(pages.error('tongzhou', 'request-7')).toContain('request-7')
  expect(calls?.length).toBe(before)
})

test('the title of a page of results says how much was found: screen readers say it first', async () => {
  const $ = load(await search('公积金', fullAnswer))
  expect($('title').text()).toBe('“公积金”的搜索结果，共 1,204 条-北京市通州区人民政府')
  expect($('h1').text()).toBe('通州区：“公积金”的搜索结果')
  expect($('link[type="application/rss+xml"]').attr('href')).toContain('/search/feed.xml?q=')
})

test('a question with markup stays text', async () => {
  const $ = load(await search(HOSTILE_TITLE, fullAnswer))
  expect($('[onload]').length).toBe(0)
  expect($('#page-search, main input[name="q"]').first().attr('value')).toBe(HOSTILE_TITLE)
})

test('ZY-URL-03: the way out tells the other site nothing about this one', async () => {
  const $ = load((await pages.leaving('tongzhou', 'https://www.example.com/')) ?? '')
  expect($('main a[href="https://www.example.com/"]').attr('rel')).toContain('noreferrer')
})
