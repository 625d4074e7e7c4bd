import { createServer } from 'node:http'
import request from 'supertest'
import { afterAll, describe, expect, it } from 'vitest'
import type { PublishedCatalogue } from '../../../src/open-api/index.ts'
import { fakeCatalogue, library, openApiApp } from './fakeCatalogue.ts'

const V1 = '/open-api/v1'
/** One server for all requests; given the app, supertest would open one for each. */
const server = createServer(openApiApp().app).listen(0, '127.0.0.1')
afterAll(() => server.close())
const get = (path: string) => request(server).get(`${V1}${path}`)
const policy = library().publications.find(({ homeSite, type }) => homeSite === 'haidian' && type === 'policyDocument')
const withdrawn = library().withdrawals?.[0]
if (!policy || !withdrawn) throw new Error('the example library has changed')

describe('one resource', () => {
  it('is found by its index number, the slash written as it is or encoded', async () => {
    for (const identifier of [policy.identifier, encodeURIComponent(policy.identifier)]) {
      const { body, status } = await get(`/resources/${identifier}`)
      expect(status).toBe(200)
      expect(body).toMatchObject({
        identifier: policy.identifier,
        type: 'policyDocument',
        url: `http://haidian.localhost:3000${policy.path}`,
        site: 'haidian',
        publishedAt: policy.firstPublishedAt,
        labels: { type: '政策文件', legalForce: '有效', topic: '综合政务/电子政务' },
      })
      expect(body.sites).toContain('haidian')
      expect(body.sections).toContainEqual(expect.stringMatching(/^haidian\//))
    }
  })

  it('has its text, with addresses that lead somewhere from anywhere', async () => {
    const withPicture = { ...policy, body: { ...policy.body, html: '<p><img src="/files/a.webp" alt="图"></p>' } }
    const own = openApiApp(fakeCatalogue({ ...library(), publications: [withPicture] }))
    const { body } = await request(own.app).get(`${V1}/resources/${policy.identifier}`)
    expect(body.body.html).toContain('src="http://haidian.localhost:3000/files/a.webp"')
    expect(body.attachments[0].url).toMatch(/^http:\/\/haidian\.localhost:3000\/files\//)
  })

  it('does not name the responsible people (JY-MD-22)', async () => {
    const { text } = await get(`/resources/${policy.identifier}`)
    expect(policy.editor).toBeTruthy()
    for (const secret of [policy.editor, policy.reviewer, policy.organization]) expect(text).not.toContain(secret)
  })

  it('answers 410 with when and why once it is withdrawn, and nothing of what it said (OPS-ARC-03)', async () => {
    const { body, status, text } = await get(`/resources/${withdrawn.identifier}`)
    expect(status).toBe(410)
    expect(body).toMatchObject({
      code: 'gone',
      identifier: withdrawn.identifier,
      withdrawnAt: withdrawn.withdrawnAt,
      reason: withdrawn.reason,
    })
    expect(text).not.toContain(withdrawn.title)
  })
})

describe('the list', () => {
  const listed = async (query: string): Promise<Record<string, unknown>[]> => {
    const { body, status } = await get(`/resources?limit=100&${query}`)
    expect(status, query).toBe(200)
    return body.data
  }

  it('has no texts', async () => {
    for (const item of await listed('')) expect(item).not.toHaveProperty('body')
  })

  it('meets every filter and every two of them together, a site and its section apart', async () => {
    const number = encodeURIComponent('示政服发(2026) 3号')
    const filters: [string, (item: Record<string, unknown>) => boolean][] = [
      ['type=policyDocument', ({ type }) => type === 'policyDocument'],
      ['site=haidian', ({ sites }) => (sites as string[]).includes('haidian')],
      ['section=policy', ({ sections }) => (sections as string[]).some((one) => one.endsWith('/policy'))],
      [
        `issuingBody=${encodeURIComponent('示例市政务服务局')}`,
        ({ issuingBody }) => issuingBody === '示例市政务服务局',
      ],
      ['topic=02', ({ topic }) => String(topic).startsWith('02')],
      ['legalForce=repealed', ({ legalForce }) => legalForce === 'repealed'],
      [`documentNumber=${number}`, ({ documentNumber }) => documentNumber === '示政服发〔2026〕3号'],
      ['publishedFrom=2026-02-02', ({ publishedAt }) => String(publishedAt) >= '2026-02-01T16:00'],
      ['publishedTo=2026-03-09', ({ publishedAt }) => String(publishedAt) < '2026-03-09T16:00'],
    ]
    const isPlace = (name: string) => /^(?:site|section)=/.test(name)
    const all = await listed('')
    for (const [first, holdsFirst] of filters) {
      for (const [second, holdsSecond] of filters.filter(([name]) => name !== first && ![name, first].every(isPlace))) {
        const expected = all.filter((item) => holdsFirst(item) && holdsSecond(item))
        expect(await listed(`${first}&${second}`), `${first} ${second}`).toEqual(expected)
      }
      const alone = await listed(first)
      expect([alone.length > 0, alone.length < all.length], first).toEqual([true, true])
    }
  })

  it('takes a section together with its site', async () => {
    const items = await listed('site=haidian&section=policy')
    expect(items.length).toBeGreaterThan(0)
    for (const { sections } of items) expect(sections).toContain('haidian/policy')
  })

  it('tells of withdrawals in a pull alone, as date and reason (JY-API-04)', async () => {
    const { identifier, withdrawnAt, reason } = withdrawn
    expect(await listed('updatedSince=2026-01-01')).toContainEqual({ identifier, withdrawnAt, reason })
    expect(await listed('updatedSince=2026-12-31')).toEqual([])
    expect((await listed('')).map((item) => item.identifier)).not.toContain(identifier)
  })
})

describe('search and suggestions', () => {
  it('find by words of the title, on one site or on all', async () => {
    const { body } = await get('/search?q=便民服务点 规范&site=haidian&type=policyDocument')
    expect(body).toMatchObject({ page: 1, applied: { query: '便民服务点 规范', rewritings: [] } })
    expect(body.facets.site).toContainEqual({ value: 'haidian', label: '海淀区', count: body.total })
    expect(body.total).toBeGreaterThan(0)
    for (const hit of body.hits) expect(hit).toMatchObject({ site: 'haidian', type: 'policyDocument' })
    const everywhere = await get('/search?q=便民服务点 规范')
    expect(everywhere.body.total).toBeGreaterThan(body.total)
  })

  it('look at a hundred characters of a query and say so', async () => {
    const { body } = await get(`/search?q=${encodeURIComponent('便'.repeat(101))}`)
    expect(body).toMatchObject({ total: 0, hits: [], applied: { query: '便'.repeat(100) } })
  })

  it('suggest titles that contain the text, nothing for nothing', async () => {
    const { body } = await get('/suggest?q=优待卡')
    expect(body.suggestions.length).toBeGreaterThan(0)
    for (const title of body.suggestions) expect(title).toContain('优待卡')
    expect((await get('/suggest?q=')).body).toEqual({ suggestions: [] })
  })
})

describe('every answer', () => {
  it.each(['/openapi.json', '/sites', '/sites/haidian/sections', '/resources', '/search?q=a', '/suggest?q=a'])(
    '%s may be read by any origin, has an ETag and is not sent twice',
    async (path) => {
      const first = await get(path)
      expect(first.status).toBe(200)
      expect(first.headers).toMatchObject({
        'access-control-allow-origin': '*',
        'content-type': 'application/json; charset=utf-8',
      })
      expect(first.headers['cache-control']).toMatch(/^(?:no-cache|public, max-age=300)$/)
      const again = await get(path).set('If-None-Match', String(first.headers.etag))
      expect([again.status, again.text]).toEqual([304, ''])
      const head = await request(server).head(`${V1}${path}`)
      expect([head.status, head.headers.etag, head.text]).toEqual([200, first.headers.etag, undefined])
    },
  )

  it.each([
    ['/nothing', 404, 'not-found'],
    ['/resources/no-index-number', 404, 'not-found'],
    ['/resources/11110000DEM0000011/2026-99999', 404, 'not-found'],
    ['/sites/atlantis/sections', 404, 'not-found'],
    ['/resources?site=atlantis', 400, 'invalid-input'],
    ['/resources?cursor=zzz', 400, 'invalid-input'],
    ['/resources?colour=red', 400, 'invalid-input'],
    ['/sites?page=2', 400, 'invalid-input'],
    ['/search', 400, 'invalid-input'],
    ['/search?q=%20', 400, 'invalid-input'],
    ['/search?q=a&page=51', 400, 'invalid-input'],
    ['/resources/%E0%A4%A', 400, 'malformed-request'],
  ])('%s is refused with %i %s (RFC 9457)', async (path, status, code) => {
    const answer = await get(path)
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8'])
    expect(answer.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'no-store' })
    expect(answer.body).toMatchObject({ status, code, requestId: 'request-1', instance: `${V1}${path.split('?')[0]}` })
    expect(answer.body.detail).toMatch(/\p{Script=Han}/u)
    if (code === 'invalid-input') expect(answer.body.reasons[0].parameter).toMatch(/^[a-z]+$/)
  })

  it.each(['post', 'put', 'patch', 'delete'] as const)('%s is refused with 405', async (method) => {
    const answer = await request(server)[method](`${V1}/resources`)
    expect([answer.status, answer.body.code, answer.headers.allow]).toEqual([
      405,
      'method-not-allowed',
      'GET, HEAD, OPTIONS',
    ])
  })

  it('tells a browser that it may only read', async () => {
    const { status, headers } = await request(server).options(`${V1}/resources`)
    expect([status, headers['access-control-allow-methods']]).toEqual([204, 'GET, HEAD'])
  })
})

describe('the log', () => {
  it('has one line a call: who, what, how it ended, and no word of a query (JY-LIB-04)', async () => {
    const own = openApiApp()
    await request(own.app).get(`${V1}/search?q=低保`).set('X-Consumer', 'policy-lab')
    await request(own.app).get(`${V1}/resources/${policy.identifier}`).set('X-Consumer', 'not one word')
    expect(own.lines).toEqual([
      expect.objectContaining({ operation: 'search', consumer: 'policy-lab', parameters: ['q'], status: 200 }),
      expect.objectContaining({ operation: 'readResource', consumer: null, resource: policy.identifier, status: 200 }),
    ])
    expect(JSON.stringify(own.lines)).not.toContain('低保')
  })

  it('keeps what the caller may not see: the cause of our own failures', async () => {
    const failing: PublishedCatalogue = {
      ...fakeCatalogue(library()),
      list: () => Promise.reject(new Error('password=1234')),
    }
    const own = openApiApp(failing)
    const { status, body, text } = await request(own.app).get(`${V1}/resources`)
    expect([status, body.code]).toEqual([500, 'internal'])
    expect(text).not.toContain('1234')
    expect(own.lines.map(({ err }) => String(err))).toContain('Error: password=1234')
  })
})
