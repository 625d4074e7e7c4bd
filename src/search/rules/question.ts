import type { PublicationSummary } from '../../library/index.ts'
import type { Intent, Rewriting } from './analysis/types.ts'
import type { SlotName } from './document.ts'

/** Longest query that is looked at, in characters; the rest is cut and the page says so. */
export const MAX_QUERY = 100

/** Hits on a page, and the last page that is made. */
export const HITS_PER_PAGE = 20
export const MAX_PAGE = 50

/** What a list of hits can be narrowed by (M-076). Values: site slug, name, topic code, year, legal force, type. */
export const FACETS = ['type', 'site', 'issuer', 'topic', 'year', 'validity'] as const
export type FacetName = (typeof FACETS)[number]

export type SearchSort = 'relevance' | 'date'

/** Chosen facet values; several values of one facet mean any of them, an empty list does not restrict. */
export type FacetChoice = Readonly<Record<FacetName, readonly string[]>>

export const NO_CHOICE: FacetChoice = { type: [], site: [], issuer: [], topic: [], year: [], validity: [] }

export interface SearchQuestion {
  /** As typed. Quotes make a phrase, a leading - excludes. */
  text: string
  /** Words that must stand as they are (advanced search); null: none. */
  phrase: string | null
  /** Words that must not be there, separated by blanks; null: none. */
  without: string | null
  /** The site that asks: its own publications are preferred, its addresses used. Null: the open API without a site. */
  site: string | null
  /** `site`: only what `site` uses. */
  scope: 'site' | 'all'
  chosen: FacetChoice
  /** First published at or after, ISO 8601 UTC; null: any time. */
  publishedFrom: string | null
  /** First published before, ISO 8601 UTC; null: any time. */
  publishedBefore: string | null
  sort: SearchSort
  /** From 1. */
  page: number
  perPage: number
  /** 仍搜索: no correction, no pinyin. */
  verbatim: boolean
  /** Say of each hit why it stands where it stands. */
  explain: boolean
}

/** A part of a text; marked where it answers the query. */
export interface MarkedText {
  text: string
  marked: boolean
}

/** Why a hit is a hit, in figures (0 to 1 where a share) for programs and in kinds for people. */
export interface HitReasons {
  score: number
  /** Share of the query's weight found in the title, and anywhere. */
  titleCoverage: number
  coverage: number
  /** What of the query was found, in the asker's words. */
  found: string[]
  /** What of the query was not found. */
  missing: string[]
  fields: ('title' | 'keywords' | 'body' | 'attachment' | 'documentNumber' | 'citedNumber' | 'pinned')[]
  /** Parts of the score by name. */
  parts: Record<string, number>
}

export interface SearchHit {
  summary: Omit<PublicationSummary, 'pinned'>
  /** Whether the asking site uses it: then its address is on that site. */
  onAskingSite: boolean
  title: MarkedText[]
  snippet: MarkedText[]
  /** File name of the attachment that the snippet is from; null: from the publication itself. */
  attachment: string | null
  /** An editor put it here for this query. */
  pinned: boolean
  /** Further publications of the same document that stand behind this one (re-posts). */
  collapsed: number
  reasons: HitReasons
}

export interface FacetCount {
  value: string
  /** Equals the number of results after choosing the value (M-076). */
  count: number
  chosen: boolean
}

/** One thing with all that belongs to it (M-072): at least two of the four are there. */
export interface SceneCard {
  /** What the scene is about, in the words of its guide or policy. */
  name: string
  guide: SearchHit | null
  policy: SearchHit | null
  interpretation: SearchHit | null
  answers: SearchHit[]
}

/** A quoted answer: never written by a machine, always with its source. */
export interface QuotedAnswer {
  slot: SlotName
  /** Word for word from the publication. */
  quote: string
  source: Omit<PublicationSummary, 'pinned'>
  onAskingSite: boolean
}

/** What was done with the query, so that the visitor can undo it. */
export interface Applied {
  /** The query as it was looked at. */
  query: string
  rewritings: Rewriting[]
  /** A correction that was not applied because the words as typed have good hits; null: none. */
  didYouMean: string | null
  /** Words that had to be left out because no publication holds them all; empty: none. */
  relaxed: string[]
  intent: Intent | null
}

export interface SearchAnswer {
  /** Distinct documents found, re-posts counted once. */
  total: number
  page: number
  pages: number
  hits: SearchHit[]
  facets: Record<FacetName, FacetCount[]>
  applied: Applied
  /** Only on the first page of an unrestricted question. */
  scene: SceneCard | null
  answer: QuotedAnswer | null
  /** Other queries that lead on. */
  related: string[]
  /** What comes nearest when nothing was found. */
  near: SearchHit[]
}

/** What the public side asks of search; answered by the search thread. Rejects only while there is no index. */
export interface SearchService {
  search(question: SearchQuestion): Promise<SearchAnswer>
  /** Completions for what has been typed (M-074). */
  suggest(typed: string, limit: number): Promise<string[]>
}

/** Searches of many people, counted without people (SEC-PI): popular ones for the page. */
export interface PopularSearches {
  /** Queries that several searches of the last days had results for, most asked first. */
  popular(limit: number): Promise<string[]>
}

/** One search or click as it is kept: no address, no account, no cookie; personal data masked before it is written. */
export type SearchLogEntry =
  | {
      kind: 'search'
      at: Date
      site: string
      query: string
      total: number
      /** Server time, ms. */
      elapsed: number
      rewritten: boolean
      /** The query this one was typed over on the results page; null: none. */
      previous: string | null
    }
  | { kind: 'click'; at: Date; site: string; query: string; identifier: string; position: number }

export interface SearchLog {
  /** Never throws and never waits: entries are written in batches, and some may be lost when the process is killed. */
  record(entry: SearchLogEntry): void
}
