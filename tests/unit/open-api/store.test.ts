import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { RESOURCE_TYPES } from '../../../src/library/index.ts'
import { readParameters, splitQuery } from '../../../src/open-api/rules/parameters/readParameters.ts'
import { listParameters, toFilters } from '../../../src/open-api/rules/parameters/resourceParameters.ts'
import { publishedCatalogue } from '../../../src/open-api/store/publishedCatalogue.ts'
import { orderOf, whereBeyond, whereOf } from '../../../src/open-api/store/whereOf.ts'

const filtersOf = (query: string) => toFilters(readParameters(listParameters, splitQuery(query)))
const { example } = RESOURCE_TYPES.policyDocument

/** Answers every question about publications with one live row; remembers which collections were asked. */
function fakePayload() {
  const asked: string[] = []
  const row = { id: '1', identifier: example.identifier, title: example.title, sites: ';one;two;', snapshot: example }
  const rows: Record<string, object[]> = {
    publications: [row],
    placements: [{ id: '1', identifier: example.identifier, site: 'one', section: 'policy' }],
    sections: [{ id: '1', site: 'one', slug: 'policy', name: '政策', order: 1, query: { types: 'policyDocument' } }],
  }
  const find = async ({ collection }: { collection: string }) => {
    asked.push(collection)
    const docs = rows[collection] ?? []
    return { docs, totalDocs: docs.length }
  }
  const findOne = async (question: { collection: string }) => (await find(question)).docs[0]
  return { payload: { db: { find, findOne } } as unknown as Payload, asked }
}

describe('the catalogue over the library', () => {
  it('reads what is published and nothing else: no draft can come from it (JY-LIB-01)', async () => {
    const { payload, asked } = fakePayload()
    const catalogue = publishedCatalogue(payload)
    const filters = filtersOf('section=policy&site=one')
    const entry = { kind: 'live', publication: example, sites: ['one', 'two'], sections: ['one/policy'] }
    expect(await catalogue.list({ filters, after: null, limit: 5 })).toEqual([entry])
    expect(await catalogue.byIdentifier(example.identifier)).toEqual(entry)
    expect(await catalogue.sections('one')).toHaveLength(1)
    expect(new Set(asked)).toEqual(new Set(['publications', 'placements', 'sections']))
  })

  it('leaves withdrawals out of every list but a pull (JY-API-04)', () => {
    expect(whereOf(filtersOf(''))).toEqual([{ withdrawnAt: { exists: false } }])
    expect(whereOf(filtersOf('updatedSince=2026-03-01'))).toEqual([
      { publicUpdatedAt: { greater_than_equal: '2026-02-28T16:00:00.000Z' } },
    ])
  })

  it('goes on behind a position in the direction it sorts', () => {
    const after = { at: '2026-03-05T02:30:00.000Z', identifier: example.identifier }
    const pull = orderOf(filtersOf('updatedSince=2026-03-01'))
    expect(pull.sort).toEqual(['publicUpdatedAt', 'identifier'])
    expect(whereBeyond(after, pull)).toEqual({
      or: [
        { publicUpdatedAt: { greater_than: after.at } },
        { and: [{ publicUpdatedAt: { equals: after.at } }, { identifier: { greater_than: after.identifier } }] },
      ],
    })
    const newestFirst = orderOf(filtersOf(''))
    expect(newestFirst.sort).toEqual(['-firstPublishedAt', '-identifier'])
    expect(JSON.stringify(whereBeyond(after, newestFirst))).not.toContain('greater_than')
  })

  it('finds whole slugs in the list of sites', () => {
    expect(whereOf(filtersOf('site=one'))).toContainEqual({ sites: { contains: ';one;' } })
  })
})
