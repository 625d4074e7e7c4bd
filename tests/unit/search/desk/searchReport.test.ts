import { describe, expect, it } from 'vitest'
import { quantile, type SearchTallies, searchReport } from '../../../../src/search/rules/desk/searchReport.ts'

const tallies: SearchTallies = {
  perDay: [
    { day: '2026-11-03', count: 10 },
    { day: '2026-11-01', count: 30 },
  ],
  perSite: [{ site: 'city', count: 40 }],
  asked: [
    { query: '公积金', count: 20 },
    { query: '房本', count: 8 },
  ],
  answered: [
    { query: '公积金', count: 20 },
    { query: '体检', count: 5 },
    { query: '驾照', count: 4 },
  ],
  empty: [{ query: '房本', count: 8 }],
  clicked: [
    { query: '公积金', count: 12 },
    { query: '不动产权证书', count: 3 },
  ],
  reformulated: [{ previous: '房本', query: '不动产权证书', count: 6 }],
  elapsed: [
    { elapsed: 400, count: 1 },
    { elapsed: 5, count: 30 },
    { elapsed: 9, count: 9 },
  ],
  searches: { empty: 8, rewritten: 10, clicks: 15 },
  slowest: [400, 380, 90].map((elapsed) => ({
    query: elapsed > 100 ? '通知' : '公告',
    elapsed,
    total: 9000,
    at: '2026-11-01T02:00:00.000Z',
  })),
}
const period = { from: '2026-11-01', until: '2026-11-03' }

describe('the report of the search editor (issue 3, point 8; M-079)', () => {
  const report = searchReport(tallies, period, [])

  it('counts searches, shares, and every day of the period', () => {
    expect(report).toMatchObject({ searches: 40, emptyShare: 0.2, rewrittenShare: 0.25, clicksPerSearch: 0.375 })
    expect(report.perDay.map(({ count }) => count)).toEqual([30, 0, 10])
  })

  it('tells of each query how often it was opened and how often it found nothing', () => {
    expect(report.asked).toEqual([
      { query: '公积金', count: 20, clicks: 12, empty: 0 },
      { query: '房本', count: 8, clicks: 0, empty: 8 },
    ])
  })

  it('names answered queries that nobody opened, from five searches on', () => {
    expect(report.unclicked.map(({ query }) => query)).toEqual(['体检'])
  })

  it('names each slow query once, with its slowest search', () => {
    expect(report.slowest.map(({ query, elapsed }) => [query, elapsed])).toEqual([
      ['通知', 400],
      ['公告', 90],
    ])
  })

  it('proposes a line from a query that failed and the one typed over it', () => {
    expect(report.suggestions).toEqual([{ from: '房本', to: '不动产权证书', count: 6 }])
  })

  it('says that nothing is known where nothing was asked', () => {
    const nothing = { perDay: [], perSite: [], asked: [], answered: [], empty: [], clicked: [], reformulated: [] }
    const quiet = { ...nothing, elapsed: [], slowest: [], searches: { empty: 0, rewritten: 0, clicks: 0 } }
    expect(searchReport(quiet, period, [])).toMatchObject({ searches: 0, emptyShare: null, p95: null, suggestions: [] })
  })
})

describe('quantiles of counted times', () => {
  it('are the smallest time that the share did not exceed', () => {
    expect([0.5, 0.75, 0.76, 0.975, 1].map((share) => quantile(tallies.elapsed, share))).toEqual([5, 5, 9, 9, 400])
  })

  it('are unknown without a search', () => {
    expect(quantile([], 0.95)).toBeNull()
  })
})
