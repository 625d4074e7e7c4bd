import { describe, expect, it } from 'vitest'
import {
  askEngine,
  gradedIds,
  type JudgedQuery,
  judgedCorpus,
  judgeQueries,
} from '../../../../src/search/judging/index.ts'
import type { SearchAnswer, SearchQuestion } from '../../../../src/search/rules/question.ts'
import { configuredSites } from '../../demonstration/sites.ts'

const query = (kind: JudgedQuery['kind'], grades: JudgedQuery['grades']): JudgedQuery => ({
  ...{ q: '居住证', kind, grades, part: 'tuned', site: null },
})

/** An engine that finds these publications for everything. */
const fakeSearch = (identifiers: string[], extra: Partial<SearchAnswer> = {}) => {
  const asked: SearchQuestion[] = []
  const search = (question: SearchQuestion): SearchAnswer => {
    asked.push(question)
    const hits = identifiers.map((identifier) => ({ summary: { identifier } }))
    return { hits, scene: null, answer: null, ...extra } as unknown as SearchAnswer
  }
  return { search, asked }
}

describe('asking judged queries (M-079)', () => {
  it('asks as a visitor who chose nothing, on the site of the query', async () => {
    const { search, asked } = fakeSearch([])
    await judgeQueries(
      [{ ...query('place', { a: 3 }), site: 'x' }],
      askEngine(search, () => null),
    )
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ text: '居住证', site: 'x', scope: 'all', page: 1, sort: 'relevance' })
  })

  it('grades a hit by its external id and leaves unjudged ones ungraded', async () => {
    const { search } = fakeSearch(['I/1', 'I/2'])
    const [run] = await judgeQueries(
      [query('title', { a: 3 })],
      askEngine(search, (id) => (id === 'I/2' ? 'a' : null)),
    )
    expect(run?.ranking).toEqual(['I/1', 'a'])
    expect(run?.outcome.score?.reciprocalRank).toBe(0.5)
  })

  it('notices a card where nothing answers', async () => {
    const { search } = fakeSearch([], { scene: {} as SearchAnswer['scene'] })
    const [run] = await judgeQueries(
      [query('negative', {})],
      askEngine(search, () => null),
    )
    expect(run?.outcome).toEqual({ kind: 'negative', score: null, card: true })
  })

  it('grades copies of a notice as the notice', () => {
    const ids = [...gradedIds(judgedCorpus(configuredSites())).values()]
    expect(ids.filter((id) => id === 'judged-fireworks')).toHaveLength(4)
    expect(ids.filter((id) => id.includes('-copy-'))).toEqual([])
  })
})
