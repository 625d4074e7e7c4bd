import { describe, expect, it } from 'vitest'
import { ask, HOME, serverPerTest } from '../../support/public-server.ts'

const web = serverPerTest()

describe('every kind of answer', () => {
  const KINDS: [string, string, object?][] = [
    ['a page', '/'],
    ['a page from memory', '/'],
    ['a missing page', '/missing'],
    ['a refusal', '/%00'],
    ['a redirect', '/news/'],
    ['a wrong method', '/', { method: 'POST' }],
    ['an unknown host', '/', { host: 'evil.example.com' }],
    ['health', '/healthz'],
    ['a missing asset', '/assets/missing.css'],
    ['search', '/search?q=x'],
    ['leaving', '/leaving?to=https%3A%2F%2Fexample.com%2F'],
    ['a failing program interface', '/open-api/fails'],
  ]

  it('carries the security headers and a request id, and says nothing about the software (SEC-WEB-04)', async () => {
    web.library.set('one', '/', HOME)
    for (const [kind, target, options] of KINDS) {
      for (const host of ['one.localhost', 'one.example.gov.cn']) {
        const { headers } = await ask(web.port, target, { host, ...options })
        const csp = String(headers['content-security-policy'])
        expect(csp, kind).toContain("default-src 'none'")
        expect(csp, kind).not.toContain('unsafe')
        expect(headers, kind).toMatchObject({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'strict-origin-when-cross-origin',
          'cross-origin-opener-policy': 'same-origin',
        })
        expect(headers['permissions-policy'], kind).toBeDefined()
        expect(headers['x-request-id'], kind).toMatch(/^[\w.-]{1,64}$/)
        expect(headers['x-powered-by'], kind).toBeUndefined()
        const secure = host.endsWith('gov.cn') && kind !== 'an unknown host'
        if (secure) expect(headers['strict-transport-security'], kind).toBeDefined()
        else if (host.endsWith('localhost') && kind !== 'an unknown host') {
          expect(headers['strict-transport-security'], kind).toBeUndefined()
        }
      }
    }
  })

  it('repeats a harmless request id and replaces any other', async () => {
    const idFor = async (id: string) => (await ask(web.port, '/healthz', { headers: { 'x-request-id': id } })).headers
    expect((await idFor('proxy-42'))['x-request-id']).toBe('proxy-42')
    expect((await idFor('<script>'))['x-request-id']).not.toContain('<')
    expect((await idFor('x'.repeat(65)))['x-request-id']?.length).toBeLessThan(65)
  })
})

describe('the other doors', () => {
  it('search knows its site and its query', async () => {
    const answer = await ask(web.port, '/search?q=%E8%A1%A5%E8%B4%B4', { host: 'two.localhost' })
    expect(JSON.parse(answer.body.toString())).toEqual({ q: '补贴', site: 'two' })
  })

  it('search takes what visitors paste: 60 kB of query, where other addresses take 2', async () => {
    const long = `q=${'%E8%A1%A5'.repeat(6_700)}`
    const answer = await ask(web.port, `/search?${long}`)
    expect([answer.status, JSON.parse(answer.body.toString()).q.length]).toEqual([200, 6_700])
    const shorter = `q=${'%E8%A1%A5'.repeat(1_000)}`
    expect((await ask(web.port, `/search/?${shorter}`)).headers.location).toBe(`/search?${shorter}`)
    for (const path of ['/', '/searching', '/leaving', '/open-api/v1/search'])
      expect([path, (await ask(web.port, `${path}?${long}`)).status]).toEqual([path, 400])
    expect((await ask(web.port, `/search?q=${'a'.repeat(65_536)}`)).status).toBe(400)
  })

  it('leaving shows where to and goes nowhere by itself (ZY-URL-03)', async () => {
    const to = (url: string) => ask(web.port, `/leaving?to=${encodeURIComponent(url)}`)
    const shown = await to('https://example.com/x')
    expect([shown.status, shown.headers.location, shown.body.toString()]).toEqual([
      200,
      undefined,
      '<h1>one</h1><p>https://example.com/x</p>',
    ])
    for (const url of ['javascript:alert(1)', `https://example.com/${'x'.repeat(1_600)}`, '']) {
      expect((await to(url)).status).toBe(404)
    }
    expect((await ask(web.port, '/leaving?to=https://a&to=https://b')).status).toBe(404)
  })

  it('the program interface fails with a problem document that tells nothing of the inside (RFC 9457)', async () => {
    const failed = await ask(web.port, '/open-api/fails?key=secret')
    expect([failed.status, failed.headers['content-type']]).toEqual([500, 'application/problem+json'])
    const problem = JSON.parse(failed.body.toString())
    expect(problem).toMatchObject({ status: 500, code: 'internal', instance: '/open-api/fails' })
    expect(failed.body.toString()).not.toContain('secret')
    expect(web.log.lines.find((line) => line.message === 'request failed')?.fields).toMatchObject({
      err: new Error('secret detail'),
      requestId: failed.headers['x-request-id'],
    })
    const missing = JSON.parse((await ask(web.port, '/open-api/v9')).body.toString())
    expect(missing).toMatchObject({ status: 404, code: 'not-found' })
  })
})
