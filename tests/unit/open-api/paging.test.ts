import { describe, expect, it } from 'vitest'
import { RESOURCE_TYPE_NAMES, RESOURCE_TYPES } from '../../../src/library/index.ts'
import { listResources } from '../../../src/open-api/http/listResources.ts'
import { splitQuery } from '../../../src/open-api/rules/parameters/readParameters.ts'
import type { FakeLibrary } from '../../support/fakeReader.ts'
import { seededRandom, seedOfThisRun } from '../library/seededRandom.ts'
import { fakeCatalogue, fakeServices } from './fakeCatalogue.ts'

const DAYS = ['2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z', '2026-03-03T00:00:00.001Z'] as const
const identifierOf = (serial: number) => `11110000DEM0000011/2026-${String(serial).padStart(5, '0')}`

/** Few instants and many resources: ties everywhere; about every fifth is withdrawn. */
function crowded(seed: number): FakeLibrary {
  const random = seededRandom(seed)
  const serials = Array.from({ length: random.integer(8, 60) }, (_, index) => index + 1)
  const withdrawn = serials.filter(() => random.integer(1, 5) === 1)
  return {
    publications: serials
      .filter((serial) => !withdrawn.includes(serial))
      .map((serial) => ({
        ...RESOURCE_TYPES[random.pick(RESOURCE_TYPE_NAMES)].example,
        identifier: identifierOf(serial),
        homeSite: 'beijing',
        firstPublishedAt: random.pick(DAYS),
        publicUpdatedAt: random.pick(DAYS),
      })),
    sections: new Map(),
    withdrawals: withdrawn.map((serial) => ({
      identifier: identifierOf(serial),
      path: `/news/x-2026-${serial}`,
      title: '示例',
      withdrawnAt: random.pick(DAYS),
      reason: '内容有误',
    })),
  }
}

interface Page {
  data: { identifier: string }[]
  nextCursor: string | null
}

async function pull(library: FakeLibrary, query: string, limit: number, repeatsFilters: boolean) {
  const list = listResources(fakeServices(fakeCatalogue(library)))
  const pages: Page['data'][] = []
  let next = query
  for (;;) {
    const { data, nextCursor } = (await list({ path: {}, given: splitQuery(`${next}&limit=${limit}`) })) as Page
    pages.push(data)
    if (nextCursor === null) return pages
    next = repeatsFilters ? `${query}&cursor=${nextCursor}` : `cursor=${nextCursor}`
  }
}

describe('paging', () => {
  const seed = seedOfThisRun()
  it.each(Array.from({ length: 30 }, (_, index) => seed + index))(
    'neither leaves out nor repeats, whatever the page size (JY-API-04, seed %i)',
    async (one) => {
      const random = seededRandom(one)
      const library = crowded(one)
      const live = library.publications.map(({ identifier }) => identifier)
      const gone = (library.withdrawals ?? []).map(({ identifier }) => identifier)
      for (const [query, expected] of [
        ['', live],
        ['updatedSince=2026-03-01', [...live, ...gone]],
      ] as const) {
        const limit = random.integer(1, 9)
        const pages = await pull(library, query, limit, random.integer(0, 1) === 1)
        const seen = pages.flat().map(({ identifier }) => identifier)
        expect(seen).toHaveLength(expected.length)
        expect(new Set(seen)).toEqual(new Set(expected))
        expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true)
      }
    },
  )

  it('shows the newest publication first, in a pull the oldest change first', async () => {
    const library = crowded(7)
    type Item = { publishedAt: string; updatedAt?: string; withdrawnAt?: string }
    const listed = (await pull(library, '', 50, true)).flat() as unknown as Item[]
    const published = listed.map(({ publishedAt }) => publishedAt)
    expect(published.length).toBeGreaterThan(3)
    expect(published).toEqual([...published].sort().reverse())
    const pulled = (await pull(library, 'updatedSince=2026-03-02', 50, true)).flat() as unknown as Item[]
    const changed = pulled.map(({ updatedAt, withdrawnAt }) => updatedAt ?? withdrawnAt ?? '')
    expect(changed).toEqual([...changed].sort())
    expect(changed.every((at) => at >= '2026-03-01T16:00:00.000Z')).toBe(true)
  })
})
