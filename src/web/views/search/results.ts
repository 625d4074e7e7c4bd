import { HITS_PER_PAGE, MAX_PAGE, type SearchAnswer } from '../../../search/index.ts'
import { paginationView } from '../pagination.ts'
import type { SearchResultsView } from '../types.ts'
import type { ResultsPage } from './resultsPage.ts'
import { figure } from './words.ts'

function summaryOf({ total, page }: SearchAnswer): string {
  const place = page > 1 ? `，这是第 ${page} 页` : ''
  const end = page === MAX_PAGE && total > MAX_PAGE * HITS_PER_PAGE ? '。后面的不再列出，请增加条件缩小范围' : ''
  return `找到 ${figure(total)} 条结果${place}${end}`
}

/** Place of the first result of a page among all, from 1. */
export const firstPosition = (page: number, perPage: number): number => (page - 1) * perPage + 1

/** What stands around the results: how many there are, their order, the way to the next. */
export function resultsFrame(
  answer: SearchAnswer,
  { terms, addressWith }: ResultsPage,
): Omit<SearchResultsView, 'hits'> {
  const sorts = [
    { text: '按相关程度', href: addressWith({ sort: 'relevance' }), current: terms.sort === 'relevance' },
    { text: '按发布时间', href: addressWith({ sort: 'date' }), current: terms.sort === 'date' },
  ]
  return {
    summary: summaryOf(answer),
    // Without words there is nothing to be relevant to.
    sorts: terms.text || terms.phrase ? sorts : [],
    pagination: paginationView((page) => addressWith({ page }), answer.page, Math.min(answer.pages, MAX_PAGE)),
  }
}
