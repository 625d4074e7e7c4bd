import { PlatformError } from '../../platform/errors.ts'
import type { SearchKeeper } from '../jobs/searchKeeper.ts'
import type { SearchService } from '../rules/question.ts'
import { ThreadError } from './thread/calls.ts'

const GONE: ReadonlySet<string | null> = new Set(['no-index', 'thread-ended'])

const notReady = () => new PlatformError('index-not-ready', '检索正在准备，请稍后再试。')

/** Search as the public side asks for it, from the thread that the keeper holds. Rejects with `index-not-ready`. */
export function searchService(keeper: Pick<SearchKeeper, 'calls'>): SearchService {
  const ask = async <T>(question: (calls: NonNullable<SearchKeeper['calls']>) => Promise<T>): Promise<T> => {
    if (!keeper.calls) throw notReady()
    try {
      return await question(keeper.calls)
    } catch (error) {
      if (error instanceof ThreadError && GONE.has(error.code)) throw notReady()
      throw error
    }
  }
  return {
    search: (question) => ask((calls) => calls.search(question)),
    suggest: (typed, limit) => ask((calls) => calls.suggest(typed, limit)),
  }
}
