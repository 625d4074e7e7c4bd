import { createLocalReq } from 'payload'
import { describe, expect, it, type TestContext } from 'vitest'
import { inTransaction } from '../../../src/cms/index.ts'
import { parseIdentifier } from '../../../src/library/index.ts'
import type { EditionDesk } from '../../../src/review/index.ts'
import { skipUnless } from '../../support/engines.ts'
import { news } from '../drafts.ts'
import { enter, rowsOf, step, type World } from '../world.ts'

const failing = (desk: EditionDesk): EditionDesk => ({
  ...desk,
  record: async (...args) => {
    await desk.record(...args)
    throw new Error('the last step fails')
  },
})

const needTransactions = ({ engine }: World, context: TestContext): void =>
  skipUnless(engine.hasTransactions, `${engine.name} has no transactions here`, context)

export function describeTransactions(here: () => World): void {
  describe('one transaction (design section 4, a write)', () => {
    it('a publish that fails at its last step leaves no publication, no placement, no event', async (context) => {
      const world = here()
      needTransactions(world, context)
      const { editor, reviewer, publisher } = world.people
      const { id, identifier } = await enter(world, news())
      await step(world, editor, id, { action: 'submit' })
      await step(world, reviewer, id, { action: 'approve' })
      await expect(step(world, publisher, id, { action: 'publish' }, failing)).rejects.toThrow('the last step fails')
      const ofIt = { identifier: { equals: identifier } }
      const published = { and: [{ subject: { equals: identifier } }, { action: { equals: 'resource.published' } }] }
      expect(await rowsOf(world, 'publications', ofIt)).toBe(0)
      expect(await rowsOf(world, 'placements', ofIt)).toBe(0)
      expect(await rowsOf(world, 'events', published)).toBe(0)
      const row = await world.payload.findByID({ collection: 'resources', id, draft: true, overrideAccess: true })
      expect(row).toMatchObject({ reviewState: 'reviewed', _status: 'draft' })
      expect(await step(world, publisher, id, { action: 'publish' })).toBe('published')
    })

    it('a creation that fails late gives its number back', async (context) => {
      const world = here()
      needTransactions(world, context)
      const before = parseIdentifier((await enter(world, news())).identifier)?.serial ?? 0
      const req = await createLocalReq({ user: world.people.editor as never }, world.payload)
      const work = async () => {
        await world.payload.create({
          collection: 'resources',
          data: news() as never,
          draft: true,
          depth: 0,
          req,
          overrideAccess: true,
        })
        throw new Error('too late')
      }
      await expect(inTransaction(req, work)).rejects.toThrow('too late')
      expect(parseIdentifier((await enter(world, news())).identifier)?.serial).toBe(before + 1)
    })
  })
}
