import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { verifyPages } from '../../../src/publishing/index.ts'
import { FakeLibrary, FakeStream, seeded } from '../../support/page-fakes.ts'
import { machinePerTest, textAt } from '../../support/page-node.ts'
import { RESOURCES, renderStory, SITES, seal } from '../../support/page-story.ts'

const machine = machinePerTest()

describe('a restart', () => {
  it('keeps the pages', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'home')
    const before = await machine.start(library, stream)
    await before.follower.settled()
    await before.pages.serve('one', '/')
    await before.stop()
    const after = await machine.start(library, stream)
    expect(await textAt(after, 'one', '/')).toBe('home')
    expect(library.count('one', '/')).toBe(1)
  })

  it('catches up with what happened in between', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'old', ['resource:a'])
    stream.touch('resource:z')
    const before = await machine.start(library, stream)
    await before.follower.settled()
    await before.pages.serve('one', '/')
    await before.stop()
    library.set('one', '/', 'new', ['resource:a'])
    stream.touch('resource:a')
    const after = await machine.start(library, stream)
    await after.follower.settled()
    expect(after.pages.fresh('one', '/')?.html.toString()).toBe('new')
  })

  it('with other templates makes every page stale', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'old')
    const before = await machine.start(library, stream)
    await before.pages.serve('one', '/')
    await before.stop()
    library.set('one', '/', 'new')
    const after = await machine.start(library, stream, { renderVersion: 'v2' })
    expect(await textAt(after, 'one', '/')).toBe('new')
  })

  it.each([
    ['another history of the same length', 2],
    ['a shorter history', 1],
  ])('with a database that tells %s makes every page stale', async (_name, events) => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'old')
    const before = await machine.start(library, stream)
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
    const after = await machine.start(library, restored)
    await after.follower.settled()
    expect(after.pages.fresh('one', '/')?.html.toString()).toBe('new')
    expect(after.store.cursor.seq).toBe(events)
  })

  it('survives a damaged page and a torn journal line', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'home', ['resource:a'])
    const before = await machine.start(library, stream)
    await before.follower.settled()
    await before.pages.serve('one', '/')
    stream.touch('resource:b')
    await before.follower.settled()
    await before.stop()
    await writeFile(path.join(machine.folder, 'one/index.html'), 'defaced')
    await writeFile(path.join(machine.folder, 'touches.jsonl'), '{"seq":2,"ha', { flag: 'a' })
    const after = await machine.start(library, stream)
    expect(after.store.cursor.seq).toBe(1)
    expect(await textAt(after, 'one', '/')).toBe('home')
    expect(library.count('one', '/')).toBe(2)
  })
})

describe('kill -9', () => {
  it('at any moment loses no invalidation and leaves no mixed page', { timeout: 60_000 }, async () => {
    const random = seeded(20_261_122)
    for (let round = 0; round < 4; round += 1) {
      await publishAndKill(40 + Math.floor(random() * 300))
      const afterKill = await verifyPages(machine.folder, SITES)
      expect(afterKill.differences.filter((difference) => difference.kind === 'changed')).toEqual([])

      const stream = new FakeStream()
      const head = Number(await readFile(path.join(machine.root, 'head'), 'utf8'))
      for (let n = 0; n < head; n += 1) seal(stream)
      const render = renderStory(stream)
      const node = await machine.start({ render }, stream)
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
      expect((await verifyPages(machine.folder, SITES)).differences).toEqual([])
    }
  })

  async function publishAndKill(afterMs: number): Promise<void> {
    const script = path.resolve(import.meta.dirname, '../../support/page-store-child.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', script, machine.root], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
    await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended])
    await pause(afterMs)
    child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
  }
})
