import { describe, expect, it } from 'vitest'
import { sealEvents } from '../../../src/identity/jobs/sealEvents.ts'
import { GENESIS, sealOf } from '../../../src/identity/rules/seal.ts'
import { type EventRow, toSealable } from '../../../src/identity/store/eventRow.ts'
import { eventStream } from '../../../src/identity/store/index.ts'
import { skipUnless } from '../../support/engines.ts'
import { news } from '../drafts.ts'
import { enterAndPublish, rowsOf, type World } from '../world.ts'

async function chain({ payload }: World): Promise<EventRow[]> {
  const where = { seq: { exists: true } }
  const found = await payload.db.find<EventRow>({
    collection: 'events',
    where,
    sort: 'seq',
    limit: 0,
    pagination: false,
  })
  return found.docs
}

function firstBreak(rows: readonly EventRow[]): number | null {
  let previous = GENESIS
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1 || row.previousHash !== previous) return index + 1
    if (row.hash !== sealOf(previous, index + 1, toSealable(row))) return index + 1
    previous = row.hash
  }
  return null
}

export function describeEvents(here: () => World): void {
  describe('events (M-036, SEC-AUD-03)', () => {
    it('two sealers at once make one chain without a gap', async (context) => {
      const { engine, payload } = here()
      skipUnless(engine.hasAtomicUpdates, `${engine.name} lets two sealers claim one event`, context)
      await Promise.all([sealEvents(payload), sealEvents(payload)])
      expect(firstBreak(await chain(here()))).toBeNull()
    })

    it('every event has its place in one unbroken chain', async () => {
      const world = here()
      await sealEvents(world.payload)
      const rows = await chain(world)
      expect(rows).toHaveLength(await rowsOf(world, 'events', {}))
      expect(rows.length).toBeGreaterThan(50)
      expect(firstBreak(rows)).toBeNull()
    })

    it('consumers read on from their cursor and learn what a publish touched', async () => {
      const world = here()
      const stream = eventStream(world.payload)
      const head = await stream.head()
      const { identifier } = await enterAndPublish(world, news())
      await sealEvents(world.payload)
      const later = await stream.after(head, 100)
      expect(later.map((event) => [event.seq, event.action])).toEqual([
        [head + 1, 'resource.entered'],
        [head + 2, 'resource.submitted'],
        [head + 3, 'resource.approved'],
        [head + 4, 'resource.published'],
      ])
      expect(later.at(-1)?.touches).toEqual(expect.arrayContaining([`resource:${identifier}`, 'section:beijing/news']))
      expect(await stream.after(head + 4, 100)).toEqual([])
      expect(await stream.head()).toBe(head + 4)
    })

    it('a changed event breaks the chain', async () => {
      const rows = await chain(here())
      const tampered = rows.map((row, index) => (index === 2 ? { ...row, actor: 'somebody else' } : row))
      expect(firstBreak(tampered)).toBe(3)
    })
  })
}
