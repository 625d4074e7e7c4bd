import { describe, expect, it } from 'vitest'
import { news } from '../drafts.ts'
import { enterAndPublish, section, type World } from '../world.ts'

const change = (world: World, id: string, data: object) =>
  world.payload.update({ collection: 'sections', id, data, overrideAccess: true })

export function describeSections(here: () => World): void {
  describe('sections (M-005, M-020)', () => {
    it('a new query places at once what is already published, and takes it away again', async () => {
      const world = here()
      const { identifier } = await enterAndPublish(world, news({ audience: ['person', 'legal-person'] }))
      const id = await section(world.payload, {
        site: 'dongcheng',
        slug: 'business',
        query: { audience: 'legal-person' },
      })
      const shown = async () => (await world.reader('dongcheng').inSection('business', { page: 1, perPage: 100 })).items
      expect((await shown()).map((item) => item.identifier)).toEqual([identifier])
      await change(world, id, { query: { audience: '', types: 'guide' } })
      expect(await shown()).toEqual([])
    })

    it('the pinned come first in the order of the pins, whatever their age (ZY-PUB-11)', async () => {
      const world = here()
      const older = await enterAndPublish(world, news({ title: '较早（示例）' }))
      const newer = await enterAndPublish(world, news({ title: '较晚（示例）' }))
      const id = await section(world.payload, { site: 'xicheng', slug: 'news', query: { types: 'news' } })
      await change(world, id, { pins: `${older.identifier}；${newer.identifier}` })
      const { items } = await world.reader('xicheng').inSection('news', { page: 1, perPage: 3 })
      expect(items.map((item) => [item.identifier, item.pinned])).toEqual([
        [older.identifier, true],
        [newer.identifier, true],
        [expect.any(String), false],
      ])
    })

    it('a topic takes what lies under it, and a site is left when its last section lets go', async () => {
      const world = here()
      const { identifier } = await enterAndPublish(world, news({ title: '主题归类（示例）' }))
      const id = await section(world.payload, { site: 'fengtai', slug: 'affairs', query: { topics: '02' } })
      const all = async () => (await world.reader('fengtai').all({ page: 1, perPage: 1000 })).items
      expect((await all()).map((item) => item.identifier)).toContain(identifier)
      await world.payload.delete({ collection: 'sections', id, overrideAccess: true })
      expect(await all()).toEqual([])
    })
  })
}
