import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  completeExport,
  createKeptPages,
  followEvents,
  type KeptPagesOptions,
  PageStore,
  RefreshQueue,
  verifyPages,
} from '../../src/publishing/index.ts'
import { FakeLibrary, FakeStream, fakeLog, gate, seeded } from '../support/page-fakes.ts'
import { RESOURCES, renderStory, SITES, seal } from '../support/page-story.ts'

let root: string
let folder: string
const stops: (() => Promise<void>)[] = []

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'pages-'))
  folder = path.join(root, 'pages')
})

afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop()
  await rm(root, { recursive: true })
})

interface Node {
  store: PageStore
  pages: ReturnType<typeof createKeptPages>
  follower: ReturnType<typeof followEvents>
  log: ReturnType<typeof fakeLog>
  stop: () => Promise<void>
}

/** A web node over the folder; several may stand over folders of their own. */
async function start(
  library: Pick<FakeLibrary, 'render'>,
  stream: FakeStream,
  options: { renderVersion?: string; memoryBytes?: number; at?: string } & Partial<KeptPagesOptions> = {},
): Promise<Node> {
  const { renderVersion = 'v1', memoryBytes = 1e7, at = folder, ...rest } = options
  const log = fakeLog()
  const store = await PageStore.open({ folder: at, sites: SITES, renderVersion, memoryBytes })
  const pages = createKeptPages({ store, render: library.render, log, ...rest })
  const queue = new RefreshQueue(pages, 2)
  const follower = followEvents({ stream, store, queue, log, pollMs: 20 })
  const stop = async () => {
    await follower.stop()
    await store.close()
  }
  stops.push(stop)
  return { store, pages, follower, log, stop }
}

const text = async (node: Node, site: string, address: string): Promise<string | null> =>
  (await node.pages.serve(site, address))?.html.toString() ?? null

describe('a page', () => {
  it('is rendered on the first request and kept for the next', async () => {
    const library = new FakeLibrary()
    library.set('one', '/', 'home')
    const node = await start(library, new FakeStream())
    expect(node.pages.fresh('one', '/')).toBeNull()
    expect(await text(node, 'one', '/')).toBe('home')
    expect(node.pages.fresh('one', '/')?.html.toString()).toBe('home')
    expect(await text(node, 'one', '/')).toBe('home')
    expect(library.count('one', '/')).toBe(1)
  })

  it('is rendered once for a hundred visitors at the same time', async () => {
    const library = new FakeLibrary()
    library.set('one', '/', 'home')
    const held = gate()
    library.hold = held.wait
    const node = await start(library, new FakeStream())
    const visitors = Array.from({ length: 100 }, () => text(node, 'one', '/'))
    held.open()
    expect(new Set(await Promise.all(visitors))).toEqual(new Set(['home']))
    expect(library.count('one', '/')).toBe(1)
  })

  it('that does not exist leaves nothing behind, and is there as soon as it exists', async () => {
    const library = new FakeLibrary()
    const node = await start(library, new FakeStream())
    expect(await text(node, 'one', '/news/new')).toBeNull()
    expect(node.store.has('one', '/news/new')).toBe(false)
    expect(await readdir(folder)).toEqual(['touches.jsonl'])
    library.set('one', '/news/new', 'new')
    expect(await text(node, 'one', '/news/new')).toBe('new')
  })

  it('of one site is never that of another', async () => {
    const library = new FakeLibrary()
    library.set('one', '/news', 'one')
    library.set('two', '/news', 'two')
    const node = await start(library, new FakeStream())
    expect([await text(node, 'one', '/news'), await text(node, 'two', '/news')]).toEqual(['one', 'two'])
    library.drop('two', '/news')
    expect(node.pages.fresh('one', '/news')?.html.toString()).toBe('one')
  })

  it('that only redirects is not kept', async () => {
    const library = new FakeLibrary()
    library.redirect('one', '/old', '/new')
    const node = await start(library, new FakeStream())
    const page = await node.pages.serve('one', '/old')
    expect([page?.status, page?.headers.Location]).toEqual([301, '/new'])
    expect(node.store.has('one', '/old')).toBe(false)
  })

  it('under a name that no file may have is served and not kept', async () => {
    const library = new FakeLibrary()
    library.set('one', '/../../evil', 'x')
    const node = await start(library, new FakeStream())
    expect(await text(node, 'one', '/../../evil')).toBe('x')
    expect(node.store.has('one', '/../../evil')).toBe(false)
    expect(await readdir(root)).toEqual(['pages'])
  })

  it('leaves memory, not the disk, when memory is full', async () => {
    const library = new FakeLibrary()
    for (let n = 0; n < 20; n += 1) library.set('one', `/p-${n}`, `${n}`.repeat(3_000))
    const node = await start(library, new FakeStream(), { memoryBytes: 30_000 })
    for (let n = 0; n < 20; n += 1) await node.pages.serve('one', `/p-${n}`)
    expect(node.store.memoryBytes).toBeLessThanOrEqual(30_000)
    expect(node.pages.fresh('one', '/p-0')).toBeNull()
    expect(await text(node, 'one', '/p-0')).toBe('0'.repeat(3_000))
    expect(library.count('one', '/p-0')).toBe(1)
  })
})

describe('a change', () => {
  it('reaches the pages that depend on it and no other (M-019)', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'old home', ['resource:a', 'resource:b'])
    library.set('one', '/a', 'old a', ['resource:a'])
    library.set('two', '/a', 'old a', ['resource:a'])
    library.set('one', '/b', 'old b', ['resource:b'])
    const node = await start(library, stream)
    for (const [site, address] of [
      ['one', '/'],
      ['one', '/a'],
      ['two', '/a'],
      ['one', '/b'],
    ] as const) {
      await node.pages.serve(site, address)
    }
    for (const [site, address] of [
      ['one', '/'],
      ['one', '/a'],
      ['two', '/a'],
    ] as const) {
      library.set(site, address, 'new', ['resource:a'])
    }
    stream.touch('resource:a')
    await node.follower.settled()
    expect(node.pages.fresh('one', '/')?.html.toString()).toBe('new')
    expect(node.pages.fresh('one', '/a')?.html.toString()).toBe('new')
    expect(node.pages.fresh('two', '/a')?.html.toString()).toBe('new')
    expect(node.pages.fresh('one', '/b')?.html.toString()).toBe('old b')
    expect(library.count('one', '/b')).toBe(1)
  })

  it('that arrives while the page is being rendered is not lost', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'old', ['resource:a'])
    const node = await start(library, stream)
    await node.follower.settled()
    const held = gate()
    library.hold = held.wait
    const visitor = text(node, 'one', '/')
    while (library.rendered.length === 0) await pause(1)
    library.set('one', '/', 'new', ['resource:a'])
    stream.touch('resource:a')
    while (node.store.cursor.seq === 0) await pause(1)
    held.open()
    expect(await visitor).toBe('new')
    expect(node.pages.fresh('one', '/')?.html.toString()).toBe('new')
  })

  it('shows the visitor who asks the new page at once', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'old', ['resource:a'])
    const node = await start(library, stream)
    await node.pages.serve('one', '/')
    await node.store.apply([])
    library.set('one', '/', 'new', ['resource:a'])
    await node.follower.stop()
    stream.touch('resource:a')
    await node.store.apply(await stream.after(0, 10))
    expect(node.pages.fresh('one', '/')).toBeNull()
    expect(await text(node, 'one', '/')).toBe('new')
  })

  it('turns a withdrawn page into a 410 under another file name, and back (OPS-ARC-03)', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/a', 'text', ['resource:a'])
    const node = await start(library, stream)
    await node.pages.serve('one', '/a')
    library.set('one', '/a', 'withdrawn', ['resource:a'], 410)
    stream.touch('resource:a')
    await node.follower.settled()
    expect(node.pages.fresh('one', '/a')?.status).toBe(410)
    const names = await readdir(path.join(folder, 'one/a'))
    expect(names.toSorted()).toEqual([
      'index.410.html',
      'index.410.html.br',
      'index.410.html.gz',
      'index.html.page.json',
    ])
    library.set('one', '/a', 'text again', ['resource:a'])
    stream.touch('resource:a')
    await node.follower.settled()
    expect(node.pages.fresh('one', '/a')?.status).toBe(200)
    expect(await readdir(path.join(folder, 'one/a'))).not.toContain('index.410.html')
  })

  it('that ends a page removes its files', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/a', 'text', ['resource:a'])
    const node = await start(library, stream)
    await node.pages.serve('one', '/a')
    library.drop('one', '/a')
    stream.touch('resource:a')
    await node.follower.settled()
    expect(await text(node, 'one', '/a')).toBeNull()
    expect(await readdir(path.join(folder, 'one/a'))).toEqual([])
  })

  it('reaches every web node by its own cursor', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'old', ['resource:a'])
    const nodes = [await start(library, stream), await start(library, stream, { at: path.join(root, 'second') })]
    for (const node of nodes) await node.pages.serve('one', '/')
    library.set('one', '/', 'new', ['resource:a'])
    stream.touch('resource:a')
    for (const node of nodes) await node.follower.settled()
    expect(nodes.map((node) => node.pages.fresh('one', '/')?.html.toString())).toEqual(['new', 'new'])
  })
})

describe('when rendering fails', () => {
  async function withOldPage(options: Partial<KeptPagesOptions> = {}) {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'old', ['resource:a'])
    const node = await start(library, stream, options)
    await node.pages.serve('one', '/')
    library.set('one', '/', 'new', ['resource:a'])
    return { library, stream, node }
  }

  it('the old bytes are served and the failure is logged; afterwards the new ones come', async () => {
    const { library, stream, node } = await withOldPage({ retryAfterMs: 0 })
    library.failing = true
    stream.touch('resource:a')
    await node.follower.settled()
    expect(await text(node, 'one', '/')).toBe('old')
    expect(node.log.lines.some((line) => line.level === 'error')).toBe(true)
    library.failing = false
    expect(await text(node, 'one', '/')).toBe('new')
  })

  it('a rendering that hangs does not keep the visitor longer than his patience', async () => {
    const { library, stream, node } = await withOldPage({ patienceMs: 10 })
    const held = gate()
    library.hold = held.wait
    stream.touch('resource:a')
    while (node.pages.fresh('one', '/')) await pause(1)
    expect(await text(node, 'one', '/')).toBe('old')
    held.open()
    await node.follower.settled()
    expect(node.pages.fresh('one', '/')?.html.toString()).toBe('new')
  })

  it('a page that was never there fails', async () => {
    const { library, node } = await withOldPage()
    library.failing = true
    await expect(node.pages.serve('one', '/other')).rejects.toThrow('rendering failed')
  })

  it('a database that is down leaves all kept pages readable, also after a restart (M-155)', async () => {
    const { library, stream, node } = await withOldPage()
    await node.stop()
    stream.down = true
    library.failing = true
    const again = await start(library, stream)
    expect(await text(again, 'one', '/')).toBe('old')
  })
})

describe('a restart', () => {
  it('keeps the pages', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'home')
    const before = await start(library, stream)
    await before.follower.settled()
    await before.pages.serve('one', '/')
    await before.stop()
    const after = await start(library, stream)
    expect(await text(after, 'one', '/')).toBe('home')
    expect(library.count('one', '/')).toBe(1)
  })

  it('catches up with what happened in between', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'old', ['resource:a'])
    stream.touch('resource:z')
    const before = await start(library, stream)
    await before.follower.settled()
    await before.pages.serve('one', '/')
    await before.stop()
    library.set('one', '/', 'new', ['resource:a'])
    stream.touch('resource:a')
    const after = await start(library, stream)
    await after.follower.settled()
    expect(after.pages.fresh('one', '/')?.html.toString()).toBe('new')
  })

  it('with other templates makes every page stale', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'old')
    const before = await start(library, stream)
    await before.pages.serve('one', '/')
    await before.stop()
    library.set('one', '/', 'new')
    const after = await start(library, stream, { renderVersion: 'v2' })
    expect(await text(after, 'one', '/')).toBe('new')
  })

  it.each([
    ['another history of the same length', 2],
    ['a shorter history', 1],
  ])('with a database that tells %s makes every page stale', async (_name, events) => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'old')
    const before = await start(library, stream)
    await before.follower.settled()
    stream.touch('resource:x')
    stream.touch('resource:y')
    await before.follower.settled()
    await before.pages.serve('one', '/')
    await before.stop()
    const restored = new FakeStream()
    restored.history = 'b'
    for (let n = 0; n < events; n += 1) restored.touch('resource:x')
    library.set('one', '/', 'new')
    const after = await start(library, restored)
    await after.follower.settled()
    expect(after.pages.fresh('one', '/')?.html.toString()).toBe('new')
    expect(after.store.cursor.seq).toBe(events)
  })

  it('survives a damaged page and a torn journal line', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'home', ['resource:a'])
    const before = await start(library, stream)
    await before.follower.settled()
    await before.pages.serve('one', '/')
    stream.touch('resource:b')
    await before.follower.settled()
    await before.stop()
    await writeFile(path.join(folder, 'one/index.html'), 'defaced')
    await writeFile(path.join(folder, 'touches.jsonl'), '{"seq":2,"ha', { flag: 'a' })
    const after = await start(library, stream)
    expect(after.store.cursor.seq).toBe(1)
    expect(await text(after, 'one', '/')).toBe('home')
    expect(library.count('one', '/')).toBe(2)
  })
})

describe('kill -9', () => {
  it('at any moment loses no invalidation and leaves no mixed page', { timeout: 60_000 }, async () => {
    const random = seeded(20_261_122)
    for (let round = 0; round < 4; round += 1) {
      await publishAndKill(40 + Math.floor(random() * 300))
      const afterKill = await verifyPages(folder, SITES)
      expect(afterKill.differences.filter((difference) => difference.kind === 'changed')).toEqual([])

      const stream = new FakeStream()
      const head = Number(await readFile(path.join(root, 'head'), 'utf8'))
      for (let n = 0; n < head; n += 1) seal(stream)
      const render = renderStory(stream)
      const node = await start({ render }, stream)
      await node.follower.settled()
      let compared = 0
      for (const site of SITES) {
        for (const address of ['/', ...Array.from({ length: RESOURCES }, (_, n) => `/policy/r-${n}`)]) {
          if (!node.store.has(site, address)) continue
          const [kept, truth] = [await node.store.find(site, address), await render(site, address)]
          expect([site, address, kept?.page.status, kept?.page.html.toString()]).toEqual([
            site,
            address,
            truth?.status,
            truth?.body,
          ])
          compared += 1
        }
      }
      expect(compared).toBeGreaterThan(2)
      await node.stop()
      expect((await verifyPages(folder, SITES)).differences).toEqual([])
    }
  })

  async function publishAndKill(afterMs: number): Promise<void> {
    const script = path.resolve(import.meta.dirname, '../support/page-store-child.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', script, root], { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
    await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended])
    await pause(afterMs)
    child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
  }
})

describe('npm run export', () => {
  it('completes what is missing and says what failed', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    for (const site of SITES) for (const address of ['/', '/news']) library.set(site, address, site + address)
    const node = await start(library, stream)
    await node.pages.serve('one', '/')
    async function* allPaths() {
      yield* ['/', '/news', '/nowhere']
    }
    const report = await completeExport({ sites: SITES, allPaths, pages: node.pages, store: node.store })
    expect(report).toEqual({ complete: 4, without: 2, failed: [] })
    expect(library.count('one', '/')).toBe(1)
    expect(await readFile(path.join(folder, 'two/news/index.html'), 'utf8')).toBe('two/news')
    library.failing = true
    async function* other() {
      yield '/other'
    }
    const failed = await completeExport({ sites: ['one'], allPaths: other, pages: node.pages, store: node.store })
    expect(failed.failed).toEqual([{ site: 'one', path: '/other', reason: 'rendering failed' }])
  })

  it('beside a running server: events reach the exported pages as well', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/policy/a', 'old', ['resource:a'])
    const server = await start(library, stream)
    const options = { folder, sites: SITES, renderVersion: 'v1', memoryBytes: 1e7 }
    const store = await PageStore.open(options)
    const pages = createKeptPages({ store, render: library.render, log: fakeLog() })
    async function* allPaths() {
      yield '/policy/a'
    }
    await completeExport({ sites: ['one'], allPaths, pages, store })
    await store.close()
    while (!server.store.has('one', '/policy/a')) await pause(5)
    library.set('one', '/policy/a', 'new', ['resource:a'])
    stream.touch('resource:a')
    await server.follower.settled()
    expect(await readFile(path.join(folder, 'one/policy/a/index.html'), 'utf8')).toBe('new')
  })
})

describe('npm run verify (M-152)', () => {
  async function withPages() {
    const library = new FakeLibrary()
    for (const address of ['/', '/news', '/feed.xml']) library.set('one', address, `text of ${address}`.repeat(20))
    const node = await start(library, new FakeStream())
    for (const address of ['/', '/news', '/feed.xml']) await node.pages.serve('one', address)
    await node.stop()
  }

  it('finds nothing in an untouched store', async () => {
    await withPages()
    expect(await verifyPages(folder, SITES)).toEqual({ checked: 9, differences: [] })
  })

  it.each(['one/index.html', 'one/news/index.html.br', 'one/feed.xml.gz'])(
    'finds one flipped bit in %s',
    async (file) => {
      await withPages()
      const bytes = await readFile(path.join(folder, file))
      bytes[10] = (bytes[10] ?? 0) ^ 1
      await writeFile(path.join(folder, file), bytes)
      expect((await verifyPages(folder, SITES)).differences).toEqual([{ kind: 'changed', file }])
    },
  )

  it('finds a planted page, a lost file and a page lost with its record', async () => {
    await withPages()
    await writeFile(path.join(folder, 'one/casino.html'), 'x')
    await rm(path.join(folder, 'one/index.html.gz'))
    await rm(path.join(folder, 'one/news'), { recursive: true })
    const { differences } = await verifyPages(folder, SITES)
    expect(differences.map((difference) => `${difference.kind} ${difference.file}`).toSorted()).toEqual([
      'missing one/index.html.gz',
      'missing one/news/index.html',
      'missing one/news/index.html.br',
      'missing one/news/index.html.gz',
      'planted one/casino.html',
    ])
  })
})
