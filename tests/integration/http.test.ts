import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cookieOptions } from '../../src/web/cookies.ts'
import { acceptedEncoding } from '../../src/web/delivery/acceptedEncoding.ts'
import { gate, seeded } from '../support/page-fakes.ts'
import { type Answer, ask, startPublicServer, statusOfRaw } from '../support/public-server.ts'

let web: Awaited<ReturnType<typeof startPublicServer>>

beforeEach(async () => {
  web = await startPublicServer()
})

afterEach(() => web.stop())

const HOME = '<h1>首页</h1>'.repeat(100)

describe('a page', () => {
  beforeEach(() => {
    web.library.set('one', '/', HOME)
    web.library.set('one', '/专题', '专题页')
  })

  it('is the same from the library, from memory and decoded from gzip and Brotli', async () => {
    const rendered = await ask(web.port, '/')
    const stored = await ask(web.port, '/')
    const gzip = await ask(web.port, '/', { headers: { 'accept-encoding': 'gzip, deflate' } })
    const brotli = await ask(web.port, '/', { headers: { 'accept-encoding': 'gzip, deflate, br' } })
    expect(rendered.body.toString()).toBe(HOME)
    expect(stored.body).toEqual(rendered.body)
    expect([gzip.headers['content-encoding'], gunzipSync(gzip.body)]).toEqual(['gzip', rendered.body])
    expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body)]).toEqual(['br', rendered.body])
    const tags = [stored, gzip, brotli].map((answer) => answer.headers.etag)
    expect(new Set(tags).size).toBe(3)
    for (const answer of [stored, gzip, brotli]) {
      expect(answer.headers).toMatchObject({ vary: 'Accept-Encoding', 'cache-control': 'no-cache' })
      expect(answer.headers['content-length']).toBe(String(answer.body.length))
    }
    expect(web.library.count('one', '/')).toBe(1)
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    for (const _time of ['rendered', 'from memory']) {
      const head = await ask(web.port, '/', { method: 'HEAD' })
      expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
        200,
        String(Buffer.byteLength(HOME)),
        0,
      ])
    }
  })

  it('answers 304 to whoever has it, in whatever encoding, and 200 to whoever has another', async () => {
    const first = await ask(web.port, '/')
    const etag = first.headers.etag ?? ''
    const headersFor = (tag: string) => ({ headers: { 'if-none-match': tag, 'accept-encoding': 'br' } })
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await ask(web.port, '/', headersFor(tag))
      expect([tag, again.status, again.body.length]).toEqual([tag, 304, 0])
      expect(again.headers['content-security-policy']).toBeDefined()
    }
    expect((await ask(web.port, '/', headersFor('"other"'))).status).toBe(200)
  })

  it('has one address: a trailing slash redirects, the query changes nothing', async () => {
    const slash = await ask(web.port, '/%E4%B8%93%E9%A2%98/?a=1')
    expect([slash.status, slash.headers.location]).toEqual([301, '/%E4%B8%93%E9%A2%98?a=1'])
    expect((await ask(web.port, '/%E4%B8%93%E9%A2%98')).body.toString()).toBe('专题页')
    expect((await ask(web.port, '/?utm_source=x')).body.toString()).toBe(HOME)
    expect(web.library.rendered).toEqual(['one/专题', 'one/'])
  })

  it('of one site is not that of another, nor of a host that is none of ours', async () => {
    web.library.set('two', '/', '<p>two</p>')
    for (const _time of ['rendered', 'from memory']) {
      expect((await ask(web.port, '/', { host: 'two.localhost:3000' })).body.toString()).toBe('<p>two</p>')
      expect((await ask(web.port, '/', { host: 'ONE.example.gov.cn' })).body.toString()).toBe(HOME)
    }
    const unknown = await ask(web.port, '/', { host: 'evil.example.com' })
    expect([unknown.status, unknown.body.toString()]).toEqual([404, 'Not found\n'])
    expect((await ask(web.port, '/专题'.replace('专题', 'missing'), { host: 'two.localhost' })).status).toBe(404)
  })

  it('that was withdrawn answers 410 and never 304 (OPS-ARC-03)', async () => {
    web.library.set('one', '/gone', '已撤回', ['site:one'], 410)
    const first = await ask(web.port, '/gone')
    expect([first.status, first.body.toString()]).toEqual([410, '已撤回'])
    const again = await ask(web.port, '/gone', { headers: { 'if-none-match': first.headers.etag ?? '' } })
    expect(again.status).toBe(410)
  })

  it('that moved redirects', async () => {
    web.library.redirect('one', '/old', '/new')
    const moved = await ask(web.port, '/old')
    expect([moved.status, moved.headers.location]).toEqual([301, '/new'])
  })

  it('may only be read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
      const answer = await ask(web.port, '/', { method })
      expect([method, answer.status, answer.headers.allow]).toEqual([method, 405, 'GET, HEAD'])
    }
  })

  it('that can’t be rendered gives the designed failure without details', async () => {
    web.library.failing = true
    const answer = await ask(web.port, '/never')
    expect([answer.status, answer.body.toString()]).toEqual([500, '<h1>one error</h1>'])
  })
})

describe('hostile targets', () => {
  const NASTY = ['..', '.', '%2e%2e', '%2E%2e%2f', '..%5c', '%00', '%', '%zz', '%c3%28', '%ff', '%ed%a0%80', '\\', '//']
  const NASTIER = [
    '%0d%0aX:y',
    '%2f',
    '%252e%252e',
    '\xe4\xb8\xad',
    'etc',
    'passwd',
    'a'.repeat(300),
    '<script>',
    '{',
    '%E4',
  ]
  const PARTS = [
    ...NASTY,
    ...NASTIER,
    '',
    'index.html.page.json',
    '.git',
    'touches.jsonl',
    '~',
    ';',
    '?',
    '#',
    '\x01',
    ' ',
  ]

  it('never get more than a refusal, whatever they are made of (seed 20261122)', async () => {
    web.library.set('one', '/', HOME)
    const random = seeded(20_261_122)
    const pick = () => PARTS[Math.floor(random() * PARTS.length)] ?? ''
    const statuses = new Set<number>()
    for (let n = 0; n < 400; n += 1) {
      const target = `/${Array.from({ length: 1 + Math.floor(random() * 5) }, pick).join(random() < 0.7 ? '/' : '')}`
      const status = await statusOfRaw(web.port, target)
      expect([200, 301, 400, 404, 405, 410], `${JSON.stringify(target)} answered ${status}`).toContain(status)
      statuses.add(status)
    }
    expect(statuses).toContain(400)
    expect(statuses).toContain(404)
    expect(web.log.lines.filter((line) => line.level === 'error')).toEqual([])
  })

  it.each([
    ['/%00', 400],
    ['/a/../b', 400],
    ['/%2e%2e/%2e%2e/etc/passwd', 400],
    ['/..%2f..%2fetc/passwd', 400],
    ['/a\\b', 400],
    ['/%E4%B8', 400],
    ['/%', 400],
    [`/${'a'.repeat(2_048)}`, 400],
    [`/${'%E9%95%BF'.repeat(100)}`, 404],
    ['//evil.example.com/', 404],
    ['/\\evil.example.com/', 400],
    ['http://evil.example.com/', 400],
    ['/admin', 404],
    ['/admin/login', 404],
    ['/api/users', 404],
    ['/%61pi/users', 404],
    ['/_next/x', 404],
    ['/assets/..%2f..%2fpackage.json', 400],
    ['/files/%2e%2e/secret', 400],
    ['/assets/%c0%ae', 400],
  ])('%s answers %i', async (target, status) => expect(await statusOfRaw(web.port, target)).toBe(status))

  it('with endless headers are cut off', async () => {
    const answer = ask(web.port, '/', { headers: { 'x-long': 'x'.repeat(20_000) } })
    expect((await answer).status).toBe(431)
  })
})

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

describe('health', () => {
  it('answers on any host', async () => {
    const alive = await ask(web.port, '/healthz', { host: '10.0.0.1' })
    const ready = await ask(web.port, '/readyz', { host: '10.0.0.1' })
    expect([alive.status, ready.status]).toEqual([200, 200])
    expect(JSON.parse(ready.body.toString())).toEqual({ status: 'ok', parts: { database: 'ok', pageStore: 'ok' } })
  })

  it('names the part that is down, without its error', async () => {
    const checks = { database: () => Promise.reject(new Error('password wrong')), pageStore: async () => {} }
    const down = await startPublicServer({ checks })
    const ready = await ask(down.port, '/readyz')
    expect([ready.status, JSON.parse(ready.body.toString())]).toEqual([
      503,
      { status: 'unavailable', parts: { database: 'unavailable', pageStore: 'ok' } },
    ])
    await down.stop()
  })
})

describe('assets and files', () => {
  beforeEach(async () => {
    await mkdir(path.join(web.root, 'media'))
    await writeFile(path.join(web.root, 'secret.txt'), 'secret')
    for (const name of ['a.png', 'a.svg', '附件.pdf', 'draft.pdf']) {
      await writeFile(path.join(web.root, 'media', name), '0123456789')
    }
    await symlink(path.join(web.root, 'secret.txt'), path.join(web.root, 'media/.hidden'))
  })

  it('assets of a site never change under their name and come compressed', async () => {
    const style = await ask(web.port, '/assets/0123abcd.css', { headers: { 'accept-encoding': 'br' } })
    expect(style.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect(brotliDecompressSync(style.body).toString()).toBe('body{}'.repeat(99))
    expect((await ask(web.port, '/assets/0123abcd.css', { host: 'two.localhost' })).status).toBe(404)
    expect((await ask(web.port, '/assets/0123abcd.css', { method: 'POST' })).status).toBe(405)
  })

  it('images are shown, everything else is saved, nothing may run', async () => {
    const image = await ask(web.port, '/files/a.png')
    expect([image.status, image.headers['content-disposition']]).toEqual([200, undefined])
    for (const name of ['a.svg', encodeURIComponent('附件.pdf')]) {
      const file = await ask(web.port, `/files/${name}`)
      expect(file.headers['content-disposition']).toContain('attachment')
      expect(file.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
      expect(file.headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it('ranges are served', async () => {
    const part = await ask(web.port, '/files/a.png', { headers: { range: 'bytes=2-4' } })
    expect([part.status, part.body.toString(), part.headers['content-range']]).toEqual([206, '234', 'bytes 2-4/10'])
  })

  it('files of drafts, hidden files and folders are not there', async () => {
    for (const target of [
      '/files/draft.pdf',
      '/files/.hidden',
      '/files',
      '/files/missing.png',
      '/assets',
      '/files/%2e',
    ]) {
      expect([400, 404], target).toContain((await ask(web.port, target)).status)
    }
  })
})

describe('the other doors', () => {
  it('search knows its site and its query', async () => {
    const answer = await ask(web.port, '/search?q=%E8%A1%A5%E8%B4%B4', { host: 'two.localhost' })
    expect(JSON.parse(answer.body.toString())).toEqual({ q: '补贴', site: 'two' })
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

describe('stopping', () => {
  it('lets a request under way finish, closes idle connections and takes no new ones', async () => {
    const held = gate()
    web.library.set('one', '/', HOME)
    web.library.hold = held.wait
    const agent = new Agent({ keepAlive: true })
    const slow = new Promise<Answer['status']>((resolve, reject) => {
      const req = request({ port: web.port, host: '127.0.0.1', path: '/', headers: { host: 'one.localhost' }, agent })
      req.once('response', (res) => {
        res.resume()
        res.once('end', () => resolve(res.statusCode ?? 0))
      })
      req.once('error', reject)
      req.end()
    })
    while (web.library.rendered.length === 0) await pause(1)
    const closed = web.server.close(5_000)
    await expect(ask(web.port, '/')).rejects.toThrow()
    held.open()
    expect(await slow).toBe(200)
    await closed
    agent.destroy()
  })

  it('cuts what does not end', async () => {
    const socket = connect(web.port, '127.0.0.1')
    socket.on('error', () => {})
    const cut = new Promise((resolve) => socket.once('close', resolve))
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.write('GET / HTTP/1.1\r\nHost: one.localhost\r\n')
    await pause(20)
    await web.server.close(50)
    await cut
  })
})

it.each([
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['*', 'br'],
  ['identity;q=1, *;q=0', 'identity'],
  ['GZIP', 'gzip'],
  ['deflate', 'identity'],
])('Accept-Encoding %j gets %s', (header, encoding) => expect(acceptedEncoding(header)).toBe(encoding))

it.each([
  ['beijing.localhost:3000', false],
  ['localhost', false],
  ['www.example.gov.cn', true],
  [undefined, true],
])('cookies on %s are Secure: %s', (host, secure) =>
  expect(cookieOptions(host)).toMatchObject({ secure, httpOnly: true }),
)
