import { createServer } from 'node:http'
import request from 'supertest'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyAnswer, fullAnswer } from '../../support/exampleSearch.ts'
import { searchApp } from '../../support/searchApp.ts'

const { app, entries } = searchApp(({ text }) => (text === '空' ? emptyAnswer : fullAnswer))
const server = createServer(app).listen(0, '127.0.0.1')
afterAll(() => server.close())
beforeEach(() => {
  entries.length = 0
})

const HOST = 'www.example.gov.cn'
const search = (path: string, referrer = '') => {
  const asked = request(server).get(path).set('host', HOST)
  return referrer ? asked.set('referer', referrer) : asked
}
const from = (query: string) => `http://${HOST}/search?q=${encodeURIComponent(query)}`

describe('a search on the record (M-079)', () => {
  it('says what was asked, what came of it, and what it was typed over', async () => {
    await search('/search?q=公积金', from('公几金'))
    expect(entries).toEqual([
      {
        kind: 'search',
        at: expect.any(Date),
        site: 'example',
        query: '公积金',
        total: 1204,
        elapsed: expect.any(Number),
        rewritten: true,
        previous: '公几金',
      },
    ])
  })

  it('tells a search without results, and one nothing was rewritten of', async () => {
    await search('/search?q=空')
    expect(entries).toMatchObject([{ total: 0, rewritten: false, previous: null }])
  })

  it.each([
    ['turning pages', '/search?q=甲&page=2', ''],
    ['narrowing the same search', '/search?q=甲&year=2026', from('甲')],
    ['restrictions without words', '/search?year=2026', ''],
  ])('leaves out %s', async (_, path, referrer) => {
    await search(path, referrer)
    expect(entries).toEqual([])
  })

  it('leaves out who only looks at the head', async () => {
    await request(server).head('/search?q=甲')
    expect(entries).toEqual([])
  })
})

describe('a click on the record', () => {
  const IDENTIFIER = '11110000DEM0000011/2026-00001'
  const click = (body: object | string, headers: Record<string, string> = {}) =>
    request(server).post('/search/clicked').type('form').set(headers).send(body)

  it('says which result, at which place, for which words, and nothing of who', async () => {
    const { status, text } = await click({ query: ' 公积金 ', identifier: IDENTIFIER, position: '3' })
    expect([status, text]).toEqual([204, ''])
    expect(entries).toEqual([
      { kind: 'click', at: expect.any(Date), site: 'example', query: '公积金', identifier: IDENTIFIER, position: 3 },
    ])
  })

  it.each([
    ['nothing', {}],
    ['no query', { query: '\u0000', identifier: IDENTIFIER, position: '1' }],
    ['a long query', { query: 'x'.repeat(101), identifier: IDENTIFIER, position: '1' }],
    ['no identifier', { query: 'a', identifier: '<script>', position: '1' }],
    ['no position', { query: 'a', identifier: IDENTIFIER, position: '-1' }],
    ['repeated fields', `query=a&query=b&identifier=${IDENTIFIER}&position=1`],
    ['a flood', `query=${'x'.repeat(10_000)}&identifier=${IDENTIFIER}&position=1`],
    ['broken encoding', 'query=%ff%zz&identifier=%&position=1'],
  ])('is 204 and forgotten for %s', async (_, body) => {
    expect((await click(body)).status).toBe(204)
    expect(entries).toEqual([])
  })

  it('is not taken from other sites’ pages', async () => {
    const body = { query: 'a', identifier: IDENTIFIER, position: '1' }
    expect((await click(body, { 'sec-fetch-site': 'cross-site' })).status).toBe(204)
    expect(entries).toEqual([])
    await click(body, { 'sec-fetch-site': 'same-origin' })
    expect(entries).toHaveLength(1)
  })

  it('is 204 for JSON, too, which nobody reads', async () => {
    const { status } = await request(server).post('/search/clicked').send({ query: 'a' })
    expect([status, entries.length]).toEqual([204, 0])
  })
})
