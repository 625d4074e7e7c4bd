import { describe, expect, it } from 'vitest'
import { contentFile, pageFile } from '../../../src/publishing/rules/pageFile.ts'
import type { PageRecord } from '../../../src/publishing/rules/pageRecord.ts'
import { priorityOf } from '../../../src/publishing/rules/priority.ts'
import { isStale } from '../../../src/publishing/rules/staleness.ts'

describe('the file of a page', () => {
  it.each([
    ['/', 'index.html'],
    ['/news', 'news/index.html'],
    ['/news/page-2', 'news/page-2/index.html'],
    ['/policy/szfj-2026-00012', 'policy/szfj-2026-00012/index.html'],
    ['/sitemap.xml', 'sitemap.xml'],
    ['/robots.txt', 'robots.txt'],
    ['/专题/优化营商环境', '专题/优化营商环境/index.html'],
    ['/a.b', 'a.b/index.html'],
  ])('%s lies in %s', (path, file) => expect(pageFile(path)).toBe(file))

  it.each([
    'news',
    '/..',
    '/../x',
    '/a/../../b',
    '/.git/config',
    '/a//b',
    '/a/',
    '/a\\b',
    '/a\u0000b',
    '/a%2fb',
    '/a?b',
    '/index.html',
    '/news/index.html',
    '/news/index.410.html',
    '/x.page.json',
    '/x.gz',
    '/x.1-2.tmp',
    `/${'长'.repeat(70)}`,
    `/${'a/'.repeat(600)}a`,
  ])('%j is not kept', (path) => expect(pageFile(path)).toBeNull())

  it('keeps a withdrawn page under another name, so that no web server answers it with 200 (OPS-ARC-03)', () => {
    expect(contentFile('policy/a/index.html', 200)).toBe('policy/a/index.html')
    expect(contentFile('policy/a/index.html', 410)).toBe('policy/a/index.410.html')
  })
})

describe('staleness', () => {
  const digest = 'a'.repeat(64)
  const record: PageRecord = {
    site: 'one',
    path: '/',
    status: 200,
    headers: {},
    digests: { plain: digest, gzip: digest, brotli: digest },
    dependencies: ['resource:1', 'section:one/news'],
    renderedFrom: 5,
    renderVersion: 'v1',
    lineage: 'l1',
  }
  const present = (touched: Record<string, number>, renderVersion = 'v1', lineage = 'l1') => ({
    renderVersion,
    lineage,
    lastTouched: (key: string) => touched[key] ?? 0,
  })

  it.each([
    ['nothing touched', present({}), false],
    ['touched before the rendering began', present({ 'resource:1': 5 }), false],
    ['touched after it began', present({ 'resource:1': 6 }), true],
    ['something else touched', present({ 'resource:2': 6 }), false],
    ['other templates', present({}, 'v2'), true],
    ['other history', present({}, 'v1', 'l2'), true],
  ])('%s', (_name, state, stale) => expect(isStale(record, state)).toBe(stale))
})

it('renders the most visible pages first', () => {
  expect(['/news/page-2', '/news/a-2026-1', '/news', '/'].map(priorityOf)).toEqual([
    'deep',
    'resource',
    'section',
    'home',
  ])
})
