import { createServer } from 'node:http'
import request from 'supertest'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyAnswer, fullAnswer } from '../../support/exampleSearch.ts'
import { searchApp } from '../../support/searchApp.ts'

const { app, questions, entries, state } = searchApp(({ text }) => (text === '空' ? emptyAnswer : fullAnswer))
const server = createServer({ maxHeaderSize: 81_920 }, app).listen(0, '127.0.0.1')
afterAll(() => server.close())
beforeEach(() => {
  questions.length = 0
  entries.length = 0
  Object.assign(state, { isReady: true, popularFails: false })
})

const get = (path: string) => request(server).get(path)
const shown = async (path: string) => JSON.parse((await get(path)).text)

describe('/search', () => {
  it('asks the service what the address says, and shows its answer (M-071)', async () => {
    const { page, site, asked, answer, isReady, popular } = await shown('/search?q=公积金&scope=site&year=2026&page=2')
    expect([page, site, isReady, answer.total, popular]).toEqual(['search', 'example', true, 1204, ['居住证']])
    expect(asked.terms).toMatchObject({ text: '公积金', scope: 'site', page: 2 })
    expect(questions).toHaveLength(1)
    expect(questions[0]).toMatchObject({ text: '公积金', site: 'example', page: 2, perPage: 20, explain: true })
    expect(questions[0]?.chosen.year).toEqual(['2026'])
  })

  it('asks nothing before anything was asked', async () => {
    const { answer, isReady } = await shown('/search')
    expect([answer, isReady, questions.length]).toEqual([null, true, 0])
  })

  it('is never kept and never to be indexed', async () => {
    const { headers } = await get('/search?q=a')
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
    expect(headers['content-type']).toContain('text/html')
  })

  it('says honestly that there is no index yet (503, Retry-After)', async () => {
    state.isReady = false
    const { status, headers, text } = await get('/search?q=a')
    expect([status, headers['retry-after']]).toEqual([503, '30'])
    expect(JSON.parse(text)).toMatchObject({ isReady: false, answer: null })
    expect(entries).toEqual([])
    expect((await get('/search')).status).toBe(200)
  })

  it('does without popular searches when they fail', async () => {
    state.popularFails = true
    expect(await shown('/search?q=a')).toMatchObject({ popular: [], answer: { total: 1204 } })
  })

  it('can only be read', async () => {
    for (const path of ['/search', '/search/policies', '/search/feed.xml']) {
      const { status, headers } = await request(server).post(path)
      expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD'])
    }
  })
})

describe('bad input is an answer or an honest empty page', () => {
  it.each([
    ['script', '<script>alert(1)</script>'],
    ['SQL', "'; DROP TABLE publications; --"],
    ['FTS syntax', 'title:"a" NEAR/3 (b OR *) -"'],
    ['emoji', '👨‍👩‍👧‍👦🏠'],
    ['quotes', '“"\'「」'],
    ['a template', '{{layout}} <%= x %> %s'],
  ])('%s', async (_, text) => {
    const { asked, answer } = await shown(`/search?q=${encodeURIComponent(text)}`)
    expect(answer.total).toBe(1204)
    expect(asked.isCut).toBe(false)
  })

  it.each([
    ['/search?q=%ED%A0%80', ''],
    ['/search?q=%00%01%0d%0aSet-Cookie:x', 'Set-Cookie:x'],
    ['/search?q=%', '%'],
    ['/search?q=%E5%85', ''],
    ['/search?q=a&q=b&page=x&page=2', 'a'],
    ['/search?q[a]=1&q[]=2&__proto__=1&constructor=2', ''],
    ['/search?&&&==&q==', '='],
  ])('%s', async (path, text) => {
    expect((await shown(path)).asked.terms.text).toBe(text)
  })

  it('a query of 60 kB is cut and gets an answer', async () => {
    const { asked, answer } = await shown(`/search?q=${'公'.repeat(6_600)}`)
    expect([asked.isCut, asked.terms.text.length, answer.total]).toEqual([true, 100, 1204])
  })

  it('a wrong date is told, and the rest is searched', async () => {
    const { asked, answer } = await shown('/search?q=a&from=%E6%98%A8%E5%A4%A9')
    expect(asked.faults).toEqual([{ field: 'from', typed: '昨天', problem: 'no-day' }])
    expect(answer.total).toBe(1204)
  })
})

describe('/search/policies (我要找政策)', () => {
  it('asks for policies in force, the newest first without words', async () => {
    const { page, answer } = await shown('/search/policies')
    expect([page, answer.total]).toEqual(['policies', 1204])
    expect(questions[0]).toMatchObject({ text: '', sort: 'date' })
    expect(questions[0]?.chosen).toMatchObject({
      type: ['policyDocument'],
      validity: ['amended', 'in-force', 'partially-in-force'],
    })
    expect(entries).toEqual([])
  })

  it('puts the number to the words', async () => {
    await shown(`/search/policies?q=养老&number=${encodeURIComponent('〔2026〕12号')}&validity=all`)
    expect(questions[0]).toMatchObject({ text: '养老 〔2026〕12号', sort: 'relevance' })
    expect(questions[0]?.chosen.validity).toEqual([])
  })

  it('says that there is no index yet', async () => {
    state.isReady = false
    expect((await get('/search/policies')).status).toBe(503)
  })
})

describe('/search/feed.xml (M-081)', () => {
  it('is the same search, newest first', async () => {
    const { text, headers } = await get('/search/feed.xml?q=公积金&type=guide&page=4')
    expect(text).toBe('<rss>example 公积金 1204</rss>')
    expect(headers['content-type']).toContain('application/rss+xml')
    expect(questions[0]).toMatchObject({ sort: 'date', page: 1, perPage: 40 })
    expect(entries).toEqual([])
  })

  it('of nothing is not there, and waits for the index', async () => {
    expect((await get('/search/feed.xml')).status).toBe(404)
    state.isReady = false
    const { status, headers } = await get('/search/feed.xml?q=a')
    expect([status, headers['retry-after']]).toEqual([503, '30'])
  })
})
