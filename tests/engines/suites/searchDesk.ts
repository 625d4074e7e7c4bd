import { describe, expect, it } from 'vitest'
import { fixedClock } from '../../../src/platform/clock.ts'
import { forgetSearches } from '../../../src/search/jobs/forgetSearches.ts'
import { createSearchLog, liveTerms } from '../../../src/search/store/index.ts'
import { countSearches } from '../../../src/search/store/logging/countSearches.ts'
import { rowsOf, type World } from '../world.ts'

const clock = fixedClock('2026-11-22T04:00:00.000Z')
const period = { from: '2026-11-16', until: '2026-11-22', site: null }

export function describeSearchDesk(here: () => World): void {
  describe('the search editor’s desk (M-073, M-079)', () => {
    it('lines are drafts until they are live, and every change has its event', async () => {
      const { payload } = here()
      const data = { kind: 'thesaurus', from: '房本', direction: '>', to: '不动产权证书', state: 'live' } as never
      const { id } = await payload.create({ collection: 'search-terms', data, overrideAccess: true })
      expect((await liveTerms(payload)).lines).toEqual([])
      await payload.db.updateOne({ collection: 'search-terms', id, data: { state: 'live' } })
      expect((await liveTerms(payload)).lines).toEqual([{ from: ['房本'], direction: '>', to: ['不动产权证书'] }])
      expect(await rowsOf(here(), 'events', { subject: { equals: String(id) } })).toBe(1)
    })

    it('searches are counted in the database and forgotten', async () => {
      const { payload } = here()
      const log = createSearchLog(payload, { clock, days: 90 })
      const search = { kind: 'search', at: clock.now(), site: 'city', elapsed: 5, rewritten: false } as const
      for (let count = 0; count < 5; count += 1) log.record({ ...search, query: '房本', total: 0, previous: null })
      log.record({ ...search, query: '不动产', total: 2, previous: '房本', rewritten: true, elapsed: 90 })
      log.record({ kind: 'click', at: clock.now(), site: 'city', query: '不动产', identifier: 'X/1', position: 1 })
      await log.stop()
      expect(await countSearches(payload, period)).toMatchObject({
        perDay: [{ day: '2026-11-22', count: 6 }],
        perSite: [{ site: 'city', count: 6 }],
        asked: [
          { query: '房本', count: 5 },
          { query: '不动产', count: 1 },
        ],
        answered: [{ query: '不动产', count: 1 }],
        empty: [{ query: '房本', count: 5 }],
        clicked: [{ query: '不动产', count: 1 }],
        reformulated: [{ previous: '房本', query: '不动产', count: 1 }],
        searches: { empty: 5, rewritten: 1, clicks: 1 },
        slowest: [{ query: '不动产', elapsed: 90 }, {}, {}, {}, {}, {}],
      })
      expect((await countSearches(payload, { ...period, site: 'district' })).asked).toEqual([])
      expect(await forgetSearches(payload, clock, 0)).toBe(7)
      expect(await rowsOf(here(), 'search-log', {})).toBe(0)
    })
  })
}
