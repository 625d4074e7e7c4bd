import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { HOSTILE_TITLE } from '../../support/exampleLibrary.ts'
import { examplePages } from '../../support/examplePages.ts'
import { htmlFaults } from '../../support/htmlFaults.ts'

const { pages, readers, registry } = examplePages()
const site = registry.bySlug('tongzhou')
const found = (await readers.get('tongzhou')?.inSection('policy', { page: 2, perPage: 1 })) ?? null

const answers: [string, () => string | null | Promise<string | null>][] = [
  ['404', () => pages.notFound('tongzhou')],
  ['500', () => pages.error('tongzhou', 'request-7')],
  ['leaving', () => pages.leaving('tongzhou', 'https://www.example.com/')],
  ['search', () => pages.search('tongzhou', { query: HOSTILE_TITLE, isCut: true, found })],
  ['search without a question', () => pages.search('tongzhou', { query: '', isCut: false, found: null })],
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

test('a question with markup stays text', async () => {
  const $ = load(await pages.search('tongzhou', { query: HOSTILE_TITLE, isCut: false, found: null }))
  expect($('[onload]').length).toBe(0)
  expect($('#page-search, main input[name="q"]').first().attr('value')).toBe(HOSTILE_TITLE)
})

test('ZY-URL-03: the way out tells the other site nothing about this one', async () => {
  const $ = load((await pages.leaving('tongzhou', 'https://www.example.com/')) ?? '')
  expect($('main a[href="https://www.example.com/"]').attr('rel')).toContain('noreferrer')
})
