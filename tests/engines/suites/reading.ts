import { describe, expect, it } from 'vitest'
import { interpretationOf, news, policy } from '../drafts.ts'
import { enterAndPublish, rowsOf, step, type World } from '../world.ts'

async function pathOf(world: World, identifier: string): Promise<string> {
  const { items } = await world.reader('beijing').all({ page: 1, perPage: 1000 })
  return items.find((item) => item.identifier === identifier)?.path ?? 'not on the city portal'
}

export function describeReading(here: () => World): void {
  describe('reading (JY-LIB-01)', () => {
    it('a publication is on the sites that use it and on no other', async () => {
      const world = here()
      const { identifier } = await enterAndPublish(world, news({ title: '只在市级门户（示例）' }))
      const path = await pathOf(world, identifier)
      expect(await world.reader('beijing').byPath(path)).toMatchObject({
        kind: 'published',
        sections: ['news'],
        publication: {
          identifier,
          path,
          homeSite: 'beijing',
          edition: 1,
          body: { text: expect.stringContaining('推进会') },
        },
      })
      expect(await world.reader('haidian').byPath(path)).toBeNull()
      expect(await world.reader('dongcheng').byPath(path)).toBeNull()
      expect(await world.reader('beijing').byPath(`${path}0`)).toBeNull()
    })

    it('pages of a section are newest first and join without loss or doubles', async () => {
      const world = here()
      for (let count = 0; count < 4; count += 1) await enterAndPublish(world, news({ title: `第${count}条（示例）` }))
      const reader = world.reader('beijing')
      const first = await reader.inSection('news', { page: 1, perPage: 3 })
      const second = await reader.inSection('news', { page: 2, perPage: 3 })
      const whole = await reader.inSection('news', { page: 1, perPage: 100 })
      expect(first.items).toHaveLength(3)
      expect(first.total).toBe(whole.items.length)
      expect(first.pages).toBe(Math.ceil(whole.total / 3))
      expect([...first.items, ...second.items]).toEqual(whole.items.slice(0, 3 + second.items.length))
      const days = whole.items.map((item) => item.firstPublishedAt)
      expect(days).toEqual([...days].sort().reverse())
      expect((await reader.newestOf(['news', 'policy'], 2)).news).toEqual(whole.items.slice(0, 2))
    })

    it('relations are read from both ends, and only as far as the site uses the other end (M-057)', async () => {
      const world = here()
      const document = await enterAndPublish(world, policy())
      const interpretation = await enterAndPublish(world, interpretationOf(document.id))
      const reader = world.reader('beijing')
      expect(await reader.relatedTo(interpretation.identifier)).toMatchObject([
        {
          kind: 'interprets',
          direction: 'outgoing',
          identifier: document.identifier,
          documentNumber: '示政服发〔2026〕3号',
        },
      ])
      expect(await reader.relatedTo(document.identifier)).toMatchObject([
        { kind: 'interprets', direction: 'incoming', identifier: interpretation.identifier },
      ])
      expect(await world.reader('haidian').relatedTo(document.identifier)).toEqual([])
    })

    it('what is withdrawn leaves its notice and nothing else (OPS-ARC-03)', async () => {
      const world = here()
      const { id, identifier } = await enterAndPublish(world, news({ title: '将被撤下（示例）' }))
      const path = await pathOf(world, identifier)
      await step(world, world.people.publisher, id, { action: 'withdraw', comment: '内容有误，已重新发布。' })
      expect(await world.reader('beijing').byPath(path)).toMatchObject({
        kind: 'withdrawn',
        withdrawal: { identifier, path, title: '将被撤下（示例）', reason: '内容有误，已重新发布。' },
      })
      expect(await rowsOf(world, 'placements', { identifier: { equals: identifier } })).toBe(0)
      const { items } = await world.reader('beijing').all({ page: 1, perPage: 1000 })
      expect(items.map((item) => item.identifier)).not.toContain(identifier)
    })
  })
}
