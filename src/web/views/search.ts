import type { Paged, PublicationSummary } from '../../library/index.ts'
import type { SiteContext } from './context.ts'
import { itemView } from './item.ts'
import { paginationView } from './pagination.ts'
import type { SearchView } from './types.ts'

/** What the search subject answers with, before it is worded. */
export interface SearchResults {
  query: string
  /** True when the query was longer than is looked at. */
  isCut: boolean
  /** Null before anything was asked. */
  found: Paged<PublicationSummary> | null
}

const NO_HITS: Paged<PublicationSummary> = { items: [], total: 0, page: 1, pages: 1 }

/** The search page in words. */
export function searchView({ query, isCut, found }: SearchResults, context: SiteContext): SearchView {
  const { items, total, page, pages } = found ?? NO_HITS
  const address = (text: number) => `/search?q=${encodeURIComponent(query)}${text > 1 ? `&page=${text}` : ''}`
  return {
    query,
    summary: found && `找到 ${total} 条结果`,
    notices: isCut ? ['输入的内容较长，只按前面一部分查找。'] : [],
    facets: [],
    hits: items.map((item) => ({
      ...itemView(item, context),
      snippet: item.summary ? [{ text: item.summary, marked: false }] : [],
    })),
    suggestions: [],
    emptyText: found && total === 0 ? '没有找到相关内容。可以换个说法，或者拨打 12345 市民服务热线咨询。' : null,
    pagination: paginationView(address, page, pages),
  }
}
