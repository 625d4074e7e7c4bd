import { describe, expect, it } from 'vitest'
import { news } from '../drafts.ts'
import { enter, enterAndPublish, publish, rowsOf, step, type World } from '../world.ts'

const refusedFor = (...codes: string[]) => ({
  details: { reasons: expect.arrayContaining(codes.map((code) => expect.objectContaining({ code }))) },
})

export function describeReview(here: () => World): void {
  describe('review (M-034, ZY-PUB-09)', () => {
    it('nobody publishes past the review, through any door', async () => {
      const world = here()
      const direct = { ...news(), _status: 'published' } as never
      const { editor } = world.people
      const row = await enter(world, news())
      await expect(
        world.payload.create({ collection: 'resources', data: direct, user: editor as never, overrideAccess: false }),
      ).rejects.toThrow(/不能直接发布/)
      await expect(
        world.payload.update({
          collection: 'resources',
          id: row.id,
          data: direct,
          user: editor as never,
          overrideAccess: false,
        }),
      ).rejects.toThrow()
      expect(await rowsOf(world, 'publications', { identifier: { equals: row.identifier } })).toBe(0)
    })

    it('every step asks for its turn and for another person, and gives all reasons', async () => {
      const world = here()
      const { editor, reviewer, publisher } = world.people
      const { id } = await enter(world, news())
      await expect(step(world, publisher, id, { action: 'publish' })).rejects.toMatchObject(
        refusedFor('wrong-state', 'not-reviewed'),
      )
      expect(await step(world, editor, id, { action: 'submit' })).toBe('submitted')
      await expect(step(world, editor, id, { action: 'approve' })).rejects.toMatchObject(
        refusedFor('not-permitted', 'author-decides'),
      )
      await expect(step(world, reviewer, id, { action: 'reject' })).rejects.toMatchObject(refusedFor('reason-missing'))
      expect(await step(world, reviewer, id, { action: 'reject', comment: '请补充来源。' })).toBe('draft')
      await publish(world, id)
      expect(await world.payload.findByID({ collection: 'resources', id, overrideAccess: true })).toMatchObject({
        reviewState: 'published',
        _status: 'published',
      })
    })

    it('a published text stays as it is while its correction waits (M-035)', async () => {
      const world = here()
      const { editor } = world.people
      const { id, identifier } = await enterAndPublish(world, news({ title: '更正前的标题（示例）' }))
      const titleNow = async () => {
        const page = await world.reader('beijing').all({ page: 1, perPage: 100 })
        return page.items.find((item) => item.identifier === identifier)?.title
      }
      await world.payload.update({
        collection: 'resources',
        id,
        data: { title: '更正后的标题（示例）' },
        user: editor as never,
        overrideAccess: false,
      })
      await step(world, editor, id, { action: 'submit' })
      expect(await titleNow()).toBe('更正前的标题（示例）')
      await step(world, world.people.reviewer, id, { action: 'approve' })
      await step(world, world.people.publisher, id, { action: 'publish' })
      expect(await titleNow()).toBe('更正后的标题（示例）')
    })

    it('an editor sees nothing of another organization (SEC-AC-03)', async () => {
      const world = here()
      const { docs } = await world.payload.find({
        collection: 'resources',
        draft: true,
        depth: 0,
        limit: 0,
        user: world.people.editor as never,
        overrideAccess: false,
      })
      expect(docs.length).toBeGreaterThan(20)
      expect(new Set(docs.map((row) => String(row.organization)))).toEqual(new Set([world.city.id]))
    })
  })
}
