import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { FakeLibrary, FakeStream, gate } from '../../support/page-fakes.ts'
import { machinePerTest, textAt } from '../../support/page-node.ts'

const machine = machinePerTest()

describe('a change', () => {
  it('reaches the pages that depend on it and no other (M-019)', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'old home', ['resource:a', 'resource:b'])
    library.set('one', '/a', 'old a', ['resource:a'])
    library.set('two', '/a', 'old a', ['resource:a'])
    library.set('one', '/b', 'old b', ['resource:b'])
    const node = await machine.start(library, stream)
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
    const node = await machine.start(library, stream)
    await node.follower.settled()
    const held = gate()
    library.hold = held.wait
    const visitor = textAt(node, 'one', '/')
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
    const node = await machine.start(library, stream)
    await node.pages.serve('one', '/')
    await node.store.apply([])
    library.set('one', '/', 'new', ['resource:a'])
    await node.follower.stop()
    stream.touch('resource:a')
    await node.store.apply(await stream.after(0, 10))
    expect(node.pages.fresh('one', '/')).toBeNull()
    expect(await textAt(node, 'one', '/')).toBe('new')
  })

  it('turns a withdrawn page into a 410 under another file name, and back (OPS-ARC-03)', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/a', 'text', ['resource:a'])
    const node = await machine.start(library, stream)
    await node.pages.serve('one', '/a')
    library.set('one', '/a', 'withdrawn', ['resource:a'], 410)
    stream.touch('resource:a')
    await node.follower.settled()
    expect(node.pages.fresh('one', '/a')?.status).toBe(410)
    const names = await readdir(path.join(machine.folder, 'one/a'))
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
    expect(await readdir(path.join(machine.folder, 'one/a'))).not.toContain('index.410.html')
  })

  it('that ends a page removes its files', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/a', 'text', ['resource:a'])
    const node = await machine.start(library, stream)
    await node.pages.serve('one', '/a')
    library.drop('one', '/a')
    stream.touch('resource:a')
    await node.follower.settled()
    expect(await textAt(node, 'one', '/a')).toBeNull()
    expect(await readdir(path.join(machine.folder, 'one/a'))).toEqual([])
  })

  it('reaches every web node by its own cursor', async () => {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'old', ['resource:a'])
    const nodes = [
      await machine.start(library, stream),
      await machine.start(library, stream, { at: path.join(machine.root, 'second') }),
    ]
    for (const node of nodes) await node.pages.serve('one', '/')
    library.set('one', '/', 'new', ['resource:a'])
    stream.touch('resource:a')
    for (const node of nodes) await node.follower.settled()
    expect(nodes.map((node) => node.pages.fresh('one', '/')?.html.toString())).toEqual(['new', 'new'])
  })
})
