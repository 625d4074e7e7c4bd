import { PlatformError } from '../../platform/errors.ts'
import type { SearchAnswer, SearchQuestion, SearchService } from '../rules/question.ts'

/** An answer, or the honest word that there is no index yet; anything else that fails is a failure. */
export type Outcome = { isReady: true; answer: SearchAnswer; elapsed: number } | { isReady: false }

/** Asks, and takes the time in ms. */
export async function askSearch(search: Pick<SearchService, 'search'>, question: SearchQuestion): Promise<Outcome> {
  const began = performance.now()
  try {
    const answer = await search.search(question)
    return { isReady: true, answer, elapsed: performance.now() - began }
  } catch (error) {
    if (error instanceof PlatformError && error.code === 'index-not-ready') return { isReady: false }
    throw error
  }
}
