import type { Section } from '../../sites/index.ts'
import type { Publication, PublicationSummary, RelatedPublication, Withdrawal } from './publication.ts'

export interface PageRequest {
  /** From 1. */
  page: number
  perPage: number
}

export interface Paged<T> {
  items: T[]
  total: number
  page: number
  pages: number
}

export type FoundByPath =
  | { kind: 'published'; publication: Publication; sections: string[] }
  | { kind: 'withdrawn'; withdrawal: Withdrawal }

/**
 * The only door of the public side to the library (JY-LIB-01, 先入库、后使用). It knows publications placed on
 * one site: it cannot be asked for a draft, nor for "any site".
 */
export interface PublishedReader {
  readonly site: string
  /** The publication at a path of this site, its withdrawal notice, or null. `sections` are slugs of this site. */
  byPath(path: string): Promise<FoundByPath | null>
  /** All visible sections of this site, in order. */
  sections(): Promise<Section[]>
  /** One page of a section: pinned first, then newest first. */
  inSection(sectionSlug: string, request: PageRequest): Promise<Paged<PublicationSummary>>
  /** The newest of each of several sections in one round, keyed by section slug. */
  newestOf(sectionSlugs: string[], limit: number): Promise<Record<string, PublicationSummary[]>>
  /** Stated and inverse relations whose other end is placed on this site. */
  relatedTo(identifier: string): Promise<RelatedPublication[]>
  /** Every live page of this site, newest first, for the sitemap and the feed. */
  all(request: PageRequest): Promise<Paged<PublicationSummary>>
}

/** The site is not optional. */
export type ReaderFor = (siteSlug: string) => PublishedReader
