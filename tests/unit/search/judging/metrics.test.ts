import { describe, expect, it } from 'vitest'
import { checkTargets, type QualityTargets } from '../../../../src/search/rules/judging/checkTargets.ts'
import { scoreRanking } from '../../../../src/search/rules/judging/scoreRanking.ts'
import { type JudgedOutcome, summarizeScores } from '../../../../src/search/rules/judging/summarizeScores.ts'

describe('a ranking against grades (M-079)', () => {
  const grades = { answer: 3, good: 2, related: 1 }

  it('is perfect when the best come first', () => {
    expect(scoreRanking(['answer', 'good', 'related'], grades)).toEqual({
      ...{ reciprocalRank: 1, ndcg: 1, recall: 1, firstRight: true, empty: false },
    })
  })

  it('counts as reckoned by hand: gains 0, 3, 7 at ranks 1, 2, 3 of an ideal 7, 3, 1', () => {
    // DCG = 3/log2(3) + 7/log2(4) = 1.8928 + 3.5; ideal = 7 + 3/log2(3) + 1/log2(4) = 7 + 1.8928 + 0.5.
    const { reciprocalRank, ndcg, recall, firstRight } = scoreRanking(['other', 'good', 'answer'], grades)
    expect(reciprocalRank).toBeCloseTo(1 / 3, 10)
    expect(ndcg).toBeCloseTo(5.392789 / 9.392789, 6)
    expect(recall).toBe(1)
    expect(firstRight).toBe(false)
  })

  it('looks at ten for gain and recall, at all for the rank of the answer', () => {
    const ten = Array.from({ length: 10 }, (_, index) => `other-${index}`)
    expect(scoreRanking([...ten, 'answer'], grades)).toMatchObject({ reciprocalRank: 1 / 11, ndcg: 0, recall: 0 })
  })

  it('gives a re-post nothing: the second time a document is a wasted place', () => {
    const once = scoreRanking(['answer', 'good'], grades)
    const again = scoreRanking(['answer', 'answer', 'good'], grades)
    expect(again.ndcg).toBeLessThan(once.ndcg)
    // 7 + 3/log2(4) = 8.5 of 9.392789.
    expect(again.ndcg).toBeCloseTo(8.5 / 9.392789, 6)
  })

  it('asks for no more than ten good documents', () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`d${index}`, index === 0 ? 3 : 2]))
    expect(scoreRanking(Object.keys(many).slice(0, 10), many)).toMatchObject({ recall: 1, ndcg: 1 })
  })

  it('knows nothing found from nothing right', () => {
    expect(scoreRanking([], grades)).toMatchObject({ reciprocalRank: 0, ndcg: 0, recall: 0, empty: true })
    expect(scoreRanking(['other'], grades)).toMatchObject({ reciprocalRank: 0, empty: false })
  })

  it('refuses grades that have no answer', () => {
    expect(() => scoreRanking([], { good: 2 })).toThrow(RangeError)
  })
})

const outcomes: JudgedOutcome[] = [
  { kind: 'title', score: scoreRanking(['a'], { a: 3 }), card: true },
  { kind: 'title', score: scoreRanking(['b', 'a'], { a: 3 }), card: false },
  { kind: 'typo', score: scoreRanking([], { a: 3 }), card: false },
  { kind: 'negative', score: null, card: false },
  { kind: 'negative', score: null, card: true },
]

describe('the sum of judged queries (M-079)', () => {
  const report = summarizeScores(outcomes)

  it('is the mean over queries with an answer, overall and by kind', () => {
    expect(report.overall).toMatchObject({ queries: 3, mrr: 0.5, zeroRate: 1 / 3, firstRight: 1 / 3 })
    expect(report.byKind.title).toMatchObject({ queries: 2, mrr: 0.75, zeroRate: 0 })
    expect(report.byKind.typo).toMatchObject({ queries: 1, mrr: 0, zeroRate: 1 })
    expect(Object.keys(report.byKind)).toEqual(['title', 'typo'])
  })

  it('counts cards where nothing answers', () => {
    expect(report.negatives).toEqual({ queries: 2, cards: 1 })
  })

  const targets: QualityTargets = {
    ...{ mrr: 0.5, ndcg: 0.9, zeroRate: 0.02, negativeCards: 1 },
    kinds: [
      { kinds: ['title', 'typo'], mrr: 0.5 },
      { kinds: ['pinyin'], mrr: 0.1 },
    ],
  }

  it('reaches a target or misses it; what was not asked is missed', () => {
    expect(checkTargets(report, targets).map(({ name, reached }) => [name, reached])).toEqual([
      ['MRR', true],
      ['nDCG@10', false],
      ['zero results', false],
      ['MRR title + typo', true],
      ['MRR pinyin', false],
      ['cards for negatives', true],
    ])
  })
})
