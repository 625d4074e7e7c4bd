import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { ask, HOME, serverPerTest } from '../../support/public-server.ts'

const web = serverPerTest()

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
