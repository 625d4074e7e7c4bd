import type { Request } from 'express'
import { previousQuery } from '../rules/address/previousQuery.ts'
import type { SearchTerms } from '../rules/address/terms.ts'
import type { SearchAnswer, SearchLog } from '../rules/question.ts'

interface Searched {
  terms: SearchTerms
  answer: SearchAnswer
  /** ms */
  elapsed: number
}

/**
 * Notes a search that somebody made. Turning pages, sorting and narrowing are the same search and would make it look
 * asked more often than it was.
 */
export function recordSearch(log: SearchLog, req: Request, site: string, { terms, answer, elapsed }: Searched): void {
  const previous = previousQuery(req.get('referer'), req.get('host'))
  if (req.method !== 'GET' || terms.text === '' || terms.page > 1 || previous === terms.text) return
  const rewritten = answer.applied.rewritings.length > 0
  log.record({
    kind: 'search',
    at: new Date(),
    site,
    query: terms.text,
    total: answer.total,
    elapsed,
    rewritten,
    previous,
  })
}
