import { FACETS, type SearchQuestion } from '../question.ts'

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
