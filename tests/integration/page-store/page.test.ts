import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { FakeLibrary, FakeStream, gate } from '../../support/page-fakes.ts'
import { machinePerTest, textAt } from '../../support/page-node.ts'

const machine = machinePerTest()

describe('a page', () => {
  it('is rendered on the first request and kept for the next', async () => {
    const library = new FakeLibrary()
    library.set('one', '/', 'home')
    const node = await machine.start(library, new FakeStream())
    expect(node.pages.fresh('one', '/')).toBeNull()
    expect(await textAt(node, 'one', '/')).toBe('home')
    expect(node.pages.fresh('one', '/')?.html.toString()).toBe('home')
    expect(await textAt(node, 'one', '/')).toBe('home')
    expect(library.count('one', '/')).toBe(1)
  })

  it('is rendered once for a hundred visitors at the same time', async () => {
    const library = new FakeLibrary()
    library.set('one', '/', 'home')
    const held = gate()
    library.hold = held.wait
    const node = await machine.start(library, new FakeStream())
    const visitors = Array.from({ length: 100 }, () => textAt(node, 'one', '/'))
    held.open()
    expect(new Set(await Promise.all(visitors))).toEqual(new Set(['home']))
    expect(library.count('one', '/')).toBe(1)
  })

  it('that does not exist leaves nothing behind, and is there as soon as it exists', async () => {
    const library = new FakeLibrary()
    const node = await machine.start(library, new FakeStream())
    expect(await textAt(node, 'one', '/news/new')).toBeNull()
    expect(node.store.has('one', '/news/new')).toBe(false)
    expect(await readdir(machine.folder)).toEqual(['touches.jsonl'])
    library.set('one', '/news/new', 'new')
    expect(await textAt(node, 'one', '/news/new')).toBe('new')
  })

  it('of one site is never that of another', async () => {
    const library = new FakeLibrary()
    library.set('one', '/news', 'one')
    library.set('two', '/news', 'two')
    const node = await machine.start(library, new FakeStream())
    expect([await textAt(node, 'one', '/news'), await textAt(node, 'two', '/news')]).toEqual(['one', 'two'])
    library.drop('two', '/news')
    expect(node.pages.fresh('one', '/news')?.html.toString()).toBe('one')
  })

  it('that only redirects is not kept', async () => {
    const library = new FakeLibrary()
    library.redirect('one', '/old', '/new')
    const node = await machine.start(library, new FakeStream())
    const page = await node.pages.serve('one', '/old')
    expect([page?.status, page?.headers.Location]).toEqual([301, '/new'])
    expect(node.store.has('one', '/old')).toBe(false)
  })

  it('under a name that no file may have is served and not kept', async () => {
    const library = new FakeLibrary()
    library.set('one', '/../../evil', 'x')
    const node = await machine.start(library, new FakeStream())
    expect(await textAt(node, 'one', '/../../evil')).toBe('x')
    expect(node.store.has('one', '/../../evil')).toBe(false)
    expect(await readdir(machine.root)).toEqual(['pages'])
  })

  it('leaves memory, not the disk, when memory is full', async () => {
    const library = new FakeLibrary()
    for (let n = 0; n < 20; n += 1) library.set('one', `/p-${n}`, `${n}`.repeat(3_000))
    const node = await machine.start(library, new FakeStream(), { memoryBytes: 30_000 })
    for (let n = 0; n < 20; n += 1) await node.pages.serve('one', `/p-${n}`)
    expect(node.store.memoryBytes).toBeLessThanOrEqual(30_000)
    expect(node.pages.fresh('one', '/p-0')).toBeNull()
    expect(await textAt(node, 'one', '/p-0')).toBe('0'.repeat(3_000))
    expect(library.count('one', '/p-0')).toBe(1)
  })
})
