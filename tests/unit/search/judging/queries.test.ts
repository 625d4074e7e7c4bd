import { describe, expect, it } from 'vitest'
import { judgedCorpus, QUERY_PARTS } from '../../../../src/search/judging/index.ts'
import { judgedQueries } from '../../../../src/search/judging/queries/judgedQueries.ts'
import { readJudgedQueries } from '../../../../src/search/judging/queries/judgedQuery.ts'
import { partOf } from '../../../../src/search/judging/queries/partOf.ts'
import { QUERY_KINDS } from '../../../../src/search/rules/judging/queryKinds.ts'
import { configuredSites } from '../../demonstration/sites.ts'

const all = QUERY_PARTS.flatMap(judgedQueries)

describe('the judged queries (M-079)', () => {
  it('are many, of every kind, none twice', () => {
    expect(all.length).toBeGreaterThanOrEqual(900)
    expect(new Set(all.map(({ q }) => q)).size).toBe(all.length)
    const few = QUERY_KINDS.filter((kind) => all.filter((query) => query.kind === kind).length < 20)
    expect(few).toEqual([])
  })

  it('are held out by their hash and nothing else', () => {
    expect(all.filter(({ q, part }) => part.replace('second-', '') !== partOf(q)).map(({ q }) => q)).toEqual([])
    for (const [tuned, heldOut] of [QUERY_PARTS.slice(0, 2), QUERY_PARTS.slice(2)].map((set) =>
      set.map(judgedQueries),
    )) {
      const share = (heldOut?.length ?? 0) / ((tuned?.length ?? 0) + (heldOut?.length ?? 0))
      expect(share).toBeGreaterThan(0.28)
      expect(share).toBeLessThan(0.4)
    }
  })

  it('grade documents that exist', () => {
    const known = new Set(judgedCorpus(configuredSites()).map(({ externalId }) => externalId))
    const graded = all.flatMap(({ grades }) => Object.keys(grades))
    expect(new Set(graded).size).toBeGreaterThan(400)
    expect(graded.filter((externalId) => !known.has(externalId))).toEqual([])
  })

  it('are asked on sites that exist', () => {
    const slugs = new Set(configuredSites().map(({ slug }) => slug))
    const asked = all.flatMap(({ site }) => site ?? [])
    expect(asked.length).toBeGreaterThanOrEqual(4)
    expect(asked.filter((site) => !slugs.has(site))).toEqual([])
  })

  it('are refused without an answer, and negatives with one', () => {
    const file = (kind: string, query: object) => ({ owner: '甲', source: '乙', frozen: '否', kind, queries: [query] })
    expect(() => readJudgedQueries(file('title', { q: '甲', grades: { a: 2 } }), 'tuned')).toThrow()
    expect(() => readJudgedQueries(file('negative', { q: '甲', expect: { card: true } }), 'tuned')).toThrow()
    expect(readJudgedQueries(file('negative', { q: '甲', expect: { card: false } }), 'tuned')).toHaveLength(1)
  })
})
