import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { labelOf, type PublishedReader } from '../../../src/library/index.ts'
import { createPages } from '../../../src/web/render.ts'
import { paginationView } from '../../../src/web/views/pagination.ts'
import { bodyAt, examplePages } from '../../support/examplePages.ts'

const OLDEST = '/policy/xicheng-office-2026-7'

describe('a section list', () => {
  const pinned = examplePages(undefined, (library) => {
    const identifier = library.publications.find(({ path }) => path === OLDEST)?.identifier ?? ''
    const sections = new Map(
      [...library.sections].map(([slug, list]) => [slug, list.map((one) => ({ ...one, pins: [identifier] }))]),
    )
    return { ...library, sections }
  })

  test('ZY-PUB-11: a pinned item comes first and says 置顶', async () => {
    const $ = load(await bodyAt(pinned, 'xicheng', '/policy'))
    const first = $('main li').has('a[href^="/policy/"]').first()
    expect(first.find('a').attr('href')).toBe(OLDEST)
    expect(first.text()).toContain('置顶')
    expect($('main').text().split('置顶').length - 1).toBe(1)
  })

  test('ZY-PUB-06: a section without items says so and offers a way on', async () => {
    const empty = examplePages(undefined, (library) => ({ ...library, publications: [] }))
    const $ = load(await bodyAt(empty, 'xicheng', '/policy'))
    expect($('main').text()).toContain('本栏目暂时没有内容')
  })

  test('home leaves out what has nothing to show', async () => {
    const empty = examplePages(undefined, (library) => ({ ...library, publications: [] }))
    const bricks = '#brick-policy, #brick-services'
    expect(load(await bodyAt(examplePages(), 'beijing', '/'))(bricks).length).toBe(2)
    const $ = load(await bodyAt(empty, 'beijing', '/'))
    expect($(bricks).length).toBe(0)
    expect($('#brick-districts').length).toBe(1)
  })
})

test('M-016: a changed label of a category changes on all sites', async () => {
  const example = examplePages()
  const pages = createPages({
    ...example,
    readerFor: (slug) => example.readers.get(slug) as PublishedReader,
    settings: { demonstration: true, originOf: ({ slug }) => `http://${slug}.localhost` },
    labelOf: (vocabulary, code) => (code === 'repealed' ? '已废止（新说法）' : labelOf(vocabulary, code)),
  })
  for (const slug of ['beijing', 'xicheng', 'tongzhou']) {
    const page = await pages.renderPage(slug, `/policy/${slug}-office-2026-7`)
    expect(page?.body).toContain('已废止（新说法）')
    expect(page?.dependencies).toContain('vocabulary')
  }
})

describe('paging', () => {
  const numbers = (current: number, last: number) =>
    paginationView((page) => `/x/${page}`, current, last)?.pages.map(({ text }) => text)

  test('one page needs none', () => {
    expect(paginationView(String, 1, 1)).toBeNull()
    expect(paginationView(String, 1, 0)).toBeNull()
  })

  test.each([
    [1, 2, ['1', '2']],
    [1, 9, ['1', '2', '3', '…', '9']],
    [5, 9, ['1', '…', '3', '4', '5', '6', '7', '…', '9']],
    [9, 9, ['1', '…', '7', '8', '9']],
  ])('page %i of %i', (current, last, expected) => {
    expect(numbers(current, last)).toEqual(expected)
  })

  test('ends have one way only', () => {
    expect(paginationView(String, 1, 3)).toMatchObject({ previous: null, next: { href: '2' } })
    expect(paginationView(String, 3, 3)).toMatchObject({ previous: { href: '2' }, next: null })
  })
})
