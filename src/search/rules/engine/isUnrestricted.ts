import { FACETS, HITS_PER_PAGE, NO_CHOICE, type SearchQuestion } from '../question.ts'

/** Whether a question asks for everything there is, best first: only then scene, quote and pins have their place. */
export function isUnrestricted({ chosen, scope, publishedFrom, publishedBefore, sort, page }: SearchQuestion): boolean {
  const isChosen = FACETS.some((name) => chosen[name].length > 0)
  return (
    !isChosen &&
    scope === 'all' &&
    publishedFrom === null &&
    publishedBefore === null &&
    sort === 'relevance' &&
    page === 1
  )
}

/** What takes every restriction off a question. */
export const UNRESTRICTED = {
  chosen: NO_CHOICE,
  scope: 'all',
  publishedFrom: null,
  publishedBefore: null,
  sort: 'relevance',
  page: 1,
  perPage: HITS_PER_PAGE,
  phrase: null,
  without: null,
} as const satisfies Partial<SearchQuestion>
