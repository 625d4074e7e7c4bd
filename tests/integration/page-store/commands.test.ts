import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { completeExport, createKeptPages, PageStore, verifyPages } from '../../../src/publishing/index.ts'
import { FakeLibrary, FakeStream, fakeLog } from '../../support/page-fakes.ts'
import { machinePerTest } from '../../support/page-node.ts'
import { SITES } from '../../support/page-story.ts'

const machine = machinePerTest()

describe('npm run export', () => {
  it('completes what is missing and says what failed', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    for (const site of SITES) for (const address of ['/', '/news']) library.set(site, address, site + address)
    const node = await machine.start(library, stream)
    await node.pages.serve('one', '/')
    async function* allPaths() {
      yield* ['/', '/news', '/nowhere']
    }
    const report = await completeExport({ sites: SITES, allPaths, pages: node.pages, store: node.store })
    expect(report).toEqual({ complete: 4, without: 2, failed: [] })
    expect(library.count('one', '/')).toBe(1)
    expect(await readFile(path.join(machine.folder, 'two/news/index.html'), 'utf8')).toBe('two/news')
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
    const server = await machine.start(library, stream)
    const options = { folder: machine.folder, sites: SITES, renderVersion: 'v1', memoryBytes: 1e7 }
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
    expect(await readFile(path.join(machine.folder, 'one/policy/a/index.html'), 'utf8')).toBe('new')
  })
})

describe('npm run verify (M-152)', () => {
  async function withPages() {
    const library = new FakeLibrary()
    for (const address of ['/', '/news', '/feed.xml']) library.set('one', address, `text of ${address}`.repeat(20))
    const node = await machine.start(library, new FakeStream())
    for (const address of ['/', '/news', '/feed.xml']) await node.pages.serve('one', address)
    await node.stop()
  }

  it('finds nothing in an untouched store', async () => {
    await withPages()
    expect(await verifyPages(machine.folder, SITES)).toEqual({ checked: 9, differences: [] })
  })

  it.each(['one/index.html', 'one/news/index.html.br', 'one/feed.xml.gz'])(
    'finds one flipped bit in %s',
    async (file) => {
      await withPages()
      const bytes = await readFile(path.join(machine.folder, file))
      bytes[10] = (bytes[10] ?? 0) ^ 1
      await writeFile(path.join(machine.folder, file), bytes)
      expect((await verifyPages(machine.folder, SITES)).differences).toEqual([{ kind: 'changed', file }])
    },
  )

  it('finds a planted page, a lost file and a page lost with its record', async () => {
    await withPages()
    await writeFile(path.join(machine.folder, 'one/casino.html'), 'x')
    await rm(path.join(machine.folder, 'one/index.html.gz'))
    await rm(path.join(machine.folder, 'one/news'), { recursive: true })
    const { differences } = await verifyPages(machine.folder, SITES)
    expect(differences.map((difference) => `${difference.kind} ${difference.file}`).toSorted()).toEqual([
      'missing one/index.html.gz',
      'missing one/news/index.html',
      'missing one/news/index.html.br',
      'missing one/news/index.html.gz',
      'planted one/casino.html',
    ])
  })
})
