import { describe, expect, it } from 'vitest'
import { Columns } from '../../../src/search/store/index/columns.ts'
import { FacetCounts } from '../../../src/search/store/index/facetCounts.ts'
import { matchExpression } from '../../../src/search/store/index/matchExpression.ts'
import { parseRows } from '../../../src/search/store/index/postings.ts'
import { TopRows } from '../../../src/search/store/index/topRows.ts'
import { seededRandom } from '../library/seededRandom.ts'

const facts = (row: number, told: object = {}) => ({
  ...{ row, type: 'news', sites: 'a', home: 'a', issuer: 'x', topic: '', year: '2026', validity: '', published: 1 },
  sameness: String(row),
  ...told,
})

describe('the best rows (seeded)', () => {
  it.each([1, 2, 3, 4, 5])('are those that sorting all of them gives, seed %i', (seed) => {
    const random = seededRandom(seed)
    const all = Array.from({ length: 300 }, (_, row) => ({ row, score: random.integer(0, 50) }))
    const top = new TopRows(20)
    for (const { row, score } of all) top.offer(row, score)
    expect(top.sorted()).toEqual(all.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, 20))
  })

  it('of none are none', () => {
    const top = new TopRows(0)
    top.offer(1, 1)
    expect(top.sorted()).toEqual([])
  })
})

describe('columns of facts', () => {
  it('count a document once a value however many sites post it (M-076)', () => {
    const columns = new Columns()
    columns.set(facts(1, { sites: 'a;b' }))
    columns.set(facts(2, { sites: 'a', sameness: 'same' }))
    columns.set(facts(3, { sites: 'a;c', sameness: 'same' }))
    const counts = new FacetCounts(columns)
    for (const row of [1, 2, 3]) counts.add(row, 0)
    expect(Object.fromEntries(counts.byFacet().site)).toEqual({ a: 2, b: 1, c: 1 })
  })

  it('count a row that fails one choice in that facet alone', () => {
    const columns = new Columns()
    columns.set(facts(1))
    const counts = new FacetCounts(columns)
    counts.add(1, 0b10)
    const { type, site } = counts.byFacet()
    expect([[...type.keys()], [...site.keys()]]).toEqual([[], ['a']])
  })

  it('forget a removed row and take another in its place', () => {
    const columns = new Columns()
    columns.set(facts(5, { sameness: 'one' }))
    columns.set(facts(6, { sameness: 'one' }))
    expect(columns.isShared(columns.group[5] ?? 0)).toBe(true)
    columns.remove(5)
    expect([columns.alive[5], columns.isShared(columns.group[6] ?? 0)]).toEqual([0, false])
    columns.set(facts(5, { sameness: 'two', year: '2025' }))
    expect(columns.facet('year').valuesOf(columns.facet('year').codes[5] ?? 0)).toEqual(['2025'])
  })
})

describe('talk with FTS5', () => {
  it.each([
    ['', []],
    ['7', [7]],
    ['3,14,159265', [3, 14, 159_265]],
  ])('reads the rows %j', (text, rows) => expect([...parseRows(text)]).toEqual(rows))

  it('quotes every token, and says nothing for nothing', () => {
    expect(matchExpression({ tokens: ['居住证'], weight: 1 })).toBe('"居住证"')
    expect(matchExpression({ tokens: ['a"b', 'OR'], weight: 0.5 })).toBe('"a""b" AND "OR"')
    expect(matchExpression({ tokens: [], weight: 1 })).toBeNull()
  })
})
