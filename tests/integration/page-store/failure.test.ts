import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { KeptPagesOptions } from '../../../src/publishing/index.ts'
import { FakeLibrary, FakeStream, gate } from '../../support/page-fakes.ts'
import { machinePerTest, textAt } from '../../support/page-node.ts'

const machine = machinePerTest()

describe('when rendering fails', () => {
  async function withOldPage(options: Partial<KeptPagesOptions> = {}) {
    const [library, stream] = [new FakeLibrary(), new FakeStream()]
    library.set('one', '/', 'old', ['resource:a'])
    const node = await machine.start(library, stream, options)
    await node.pages.serve('one', '/')
    library.set('one', '/', 'new', ['resource:a'])
    return { library, stream, node }
  }

  it('the old bytes are served and the failure is logged; afterwards the new ones come', async () => {
    const { library, stream, node } = await withOldPage({ retryAfterMs: 0 })
    library.failing = true
    stream.touch('resource:a')
    await node.follower.settled()
    expect(await textAt(node, 'one', '/')).toBe('old')
    expect(node.log.lines.some((line) => line.level === 'error')).toBe(true)
    library.failing = false
    expect(await textAt(node, 'one', '/')).toBe('new')
  })

  it('a rendering that hangs does not keep the visitor longer than his patience', async () => {
    const { library, stream, node } = await withOldPage({ patienceMs: 10 })
    const held = gate()
    library.hold = held.wait
    stream.touch('resource:a')
    while (node.pages.fresh('one', '/')) await pause(1)
    expect(await textAt(node, 'one', '/')).toBe('old')
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
    const again = await machine.start(library, stream)
    expect(await textAt(again, 'one', '/')).toBe('old')
  })
})
