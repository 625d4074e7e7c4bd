import { HITS_PER_PAGE, NO_CHOICE, type SearchAnswer, type SearchQuestion } from '../../rules/question.ts'
import type { JudgedQuery } from '../queries/judgedQuery.ts'
import type { Ranked } from './judgeQueries.ts'

/** The question of a visitor who types something and chooses nothing. */
export const plainQuestion = (text: string, site: string | null = null): SearchQuestion => ({
  text,
  phrase: null,
  without: null,
  site,
  scope: 'all',
  chosen: NO_CHOICE,
  publishedFrom: null,
  publishedBefore: null,
  sort: 'relevance',
  page: 1,
  perPage: HITS_PER_PAGE,
  verbatim: false,
  explain: false,
})

/**
 * Asks the product's own search. `idOf` gives the id a hit is graded by, for the identifier of a publication; null: it
 * was never judged.
 */
export const askEngine =
  (
    search: (question: SearchQuestion) => Promise<SearchAnswer> | SearchAnswer,
    idOf: (identifier: string) => string | null,
  ) =>
  async ({ q, site }: JudgedQuery): Promise<Ranked> => {
    const { hits, scene, answer } = await search(plainQuestion(q, site))
    return {
      ranking: hits.map(({ summary: { identifier } }) => idOf(identifier) ?? identifier),
      card: scene !== null || answer !== null,
    }
  }
