import { describe, expect, it } from 'vitest'
import { parseIdentifier } from '../../../src/library/index.ts'
import { skipUnless } from '../../support/engines.ts'
import { news } from '../drafts.ts'
import { enter, type Row, type World } from '../world.ts'

const firstNumbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

async function enterFor({ payload }: World, organization: string): Promise<Row> {
  const data = { ...news(), organization } as never
  const row = await payload.create({ collection: 'resources', data, draft: true, depth: 0, overrideAccess: true })
  return row as unknown as Row
}

const serialOf = (row: Row) => Number(parseIdentifier(row.identifier)?.serial)

export function describeIdentifiers(here: () => World): void {
  describe('identifiers (JY-IDX-04, M-018)', () => {
    it('20 resources entered one after another get 20 numbers without a gap', async () => {
      const serials: number[] = []
      for (let count = 0; count < 20; count += 1) serials.push(serialOf(await enter(here(), news())))
      expect(serials).toEqual(firstNumbers(20))
    })

    it('20 resources entered at once get the next 20', async (context) => {
      const world = here()
      skipUnless(world.engine.hasAtomicUpdates, `${world.engine.name} loses concurrent increments`, context)
      const rows = await Promise.all(Array.from({ length: 20 }, () => enter(world, news())))
      expect(rows.map(serialOf).sort((a, b) => a - b)).toEqual(firstNumbers(40).slice(20))
    })

    it('the first 20 of an issuer, entered at once, start at one', async (context) => {
      const world = here()
      skipUnless(world.engine.hasAtomicUpdates, `${world.engine.name} loses concurrent increments`, context)
      const rows = await Promise.all(Array.from({ length: 20 }, () => enterFor(world, world.district.id)))
      expect(rows.map(serialOf).sort((a, b) => a - b)).toEqual(firstNumbers(20))
    })

    it('every issuer counts for itself', async () => {
      const world = here()
      const before = serialOf(await enter(world, news()))
      const elsewhere = await enterFor(world, world.district.id)
      expect(parseIdentifier(elsewhere.identifier)).toMatchObject({ issuer: world.district.code })
      expect(serialOf(elsewhere)).toBeLessThan(before)
      expect(serialOf(await enter(world, news()))).toBe(before + 1)
    })

    it('an identifier is never changed by an edit', async () => {
      const world = here()
      const row = await enter(world, news())
      const edited = await world.payload.update({
        collection: 'resources',
        id: row.id,
        data: { identifier: 'another', title: '改了标题（示例）' } as never,
        draft: true,
        depth: 0,
        user: world.people.editor as never,
        overrideAccess: false,
      })
      expect(edited).toMatchObject({ identifier: row.identifier, title: '改了标题（示例）' })
    })
  })
}
