import type { Paged, PageRequest, PublicationSummary } from '../../library/index.ts'

/** What was asked of one site. */
export interface TitleQuery {
  /** Trimmed, at most `MAX_QUERY` characters, not empty. */
  text: string
  site: string
}

/** Longest query that is looked at; the rest is cut and the page says so. */
export const MAX_QUERY = 100

/**
 * Finds live publications of a site whose title or document number holds the words of a query. A plain beginning: the
 * index with ranking and rewriting takes its place behind the same page.
 */
export type SearchTitles = (query: TitleQuery, request: PageRequest) => Promise<Paged<PublicationSummary>>
