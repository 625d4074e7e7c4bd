import { mkdtemp, rm } from 'node:fs/promises'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Router } from 'express'
import { afterEach, beforeEach } from 'vitest'
import { createKeptPages, PageStore } from '../../src/publishing/index.ts'
import type { Site, SiteRegistry } from '../../src/sites/index.ts'
import { createPublicServer } from '../../src/web/publicServer.ts'
import type { PublicServices } from '../../src/web/services.ts'
import { FakeLibrary, fakeLog } from './page-fakes.ts'

/** Two sites with a domain each; only what the web layer asks of a site. */
export function fakeRegistry(slugs: string[]): SiteRegistry {
  const sites = slugs.map((slug) => ({ slug }) as Site)
  const bySlug = (slug: string) => sites.find((site) => site.slug === slug) ?? null
  const byHost = (host: string | undefined) => {
    const name = (host ?? '').toLowerCase().replace(/:\d+$/, '')
    return bySlug(/^([a-z]+)\.(localhost|example\.gov\.cn)$/.exec(name)?.[1] ?? '')
  }
  return { sites, bySlug, byHost, cityPortal: sites[0] as Site }
}

const STYLE = {
  path: '/assets/0123abcd.css',
  contentType: 'text/css; charset=utf-8',
  body: Buffer.from('body{}'.repeat(99)),
}

/** The public server over a real page store and a library of the test's making. */
export async function startPublicServer(overrides: Partial<PublicServices> = {}) {
  const root = await mkdtemp(path.join(tmpdir(), 'web-'))
  const [library, log] = [new FakeLibrary(), fakeLog()]
  const options = { folder: path.join(root, 'pages'), sites: ['one', 'two'], renderVersion: 'v1', memoryBytes: 1e7 }
  const store = await PageStore.open(options)
  const openApi = Router()
  openApi.get('/fails', () => {
    throw new Error('secret detail')
  })
  const search = Router()
  search.get('/', (req, res) => {
    res.json({ q: req.query.q ?? null, site: res.locals.site })
  })
  const server = createPublicServer({
    registry: fakeRegistry(['one', 'two']),
    pages: createKeptPages({ store, render: library.render, log }),
    log,
    mediaFolder: path.join(root, 'media'),
    isPublicFile: async (name) => !name.startsWith('draft'),
    checks: { database: async () => {}, pageStore: async () => {} },
    unkept: {
      notFound: async (site) => `<h1>${site} not found</h1>`,
      error: (site) => `<h1>${site} error</h1>`,
      leaving: async (site, to) => (to.startsWith('https:') ? `<h1>${site}</h1><p>${to}</p>` : null),
      asset: (site, file) => (site === 'one' && file === STYLE.path ? STYLE : null),
    },
    routers: { search, openApi },
    ...overrides,
  })
  const port = await server.listen(0, '127.0.0.1')
  const stop = async () => {
    await server.close(200)
    await store.close()
    await rm(root, { recursive: true })
  }
  return { root, library, log, store, port, server, stop }
}

/** A server for each test, stopped after it. Its fields are there from the test's first line on. */
export function serverPerTest(): Awaited<ReturnType<typeof startPublicServer>> {
  const web = {} as Awaited<ReturnType<typeof startPublicServer>>
  beforeEach(async () => void Object.assign(web, await startPublicServer()))
  afterEach(() => web.stop())
  return web
}

export const HOME = '<h1>首页</h1>'.repeat(100)

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** One request as it is: nothing is normalized, decoded or followed. */
export function ask(
  port: number,
  target: string,
  { host = 'one.localhost', method = 'GET', headers = {} }: { host?: string; method?: string; headers?: object } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { port, host: '127.0.0.1', path: target, method, headers: { host, ...headers }, agent: false }
    const req = request(options, async (res) => {
      const chunks: Buffer[] = []
      for await (const chunk of res) chunks.push(chunk as Buffer)
      resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(chunks) })
    })
    req.once('error', reject)
    req.end()
  })
}

/** The status line's number for a request target of any bytes, which an HTTP client would refuse to send. */
export function statusOfRaw(port: number, target: string, host = 'one.localhost'): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
    })
    socket.once('close', () => resolve(Number(answer.slice(9, 12))))
    socket.once('error', reject)
    socket.write(Buffer.from(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, 'latin1'))
  })
}
