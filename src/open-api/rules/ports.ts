import type { LegalForce, Publication, ResourceTypeName, Withdrawal } from '../../library/index.ts'
import type { Section } from '../../sites/index.ts'

/** What a list is narrowed to; null does not restrict. All given restrictions must hold. */
export interface ResourceFilters {
  type: ResourceTypeName | null
  /** Slug of a site that uses the resource. */
  site: string | null
  /** Slug of a section: of `site`, or of any site where none is given. */
  section: string | null
  /** As printed, compared whole. */
  issuingBody: string | null
  /** Codes of a topic and everything under it; null: every topic. */
  topics: readonly string[] | null
  legalForce: LegalForce | null
  /** In its proper form (JY-MD-15). */
  documentNumber: string | null
  /** First published at or after, ISO 8601 UTC. */
  publishedFrom: string | null
  /** First published before, ISO 8601 UTC. */
  publishedBefore: string | null
  /** Changed in public at or after, ISO 8601 UTC. Set: the list is a pull (JY-API-04). */
  updatedSince: string | null
}

/** The place of an entry in a list: instants can be equal, identifiers cannot. */
export interface Position {
  /** `firstPublishedAt`, in a pull `publicUpdatedAt`; ISO 8601 UTC. */
  at: string
  identifier: string
}

export interface LiveEntry {
  kind: 'live'
  publication: Publication
  /** Slugs of the sites that use it. */
  sites: string[]
  /** `{site}/{section}` of every section it is in. */
  sections: string[]
}

export type CatalogueEntry = LiveEntry | { kind: 'withdrawn'; withdrawal: Withdrawal }

export interface ListRequest {
  filters: ResourceFilters
  /** The last entry of the page before; null: from the beginning. */
  after: Position | null
  limit: number
}

/**
 * What has been published, across all sites: the open API's only door to the library. It knows no draft.
 * Entries come with the newest publication first; in a pull with the oldest change first, withdrawals among them.
 */
export interface PublishedCatalogue {
  list(request: ListRequest): Promise<CatalogueEntry[]>
  byIdentifier(identifier: string): Promise<CatalogueEntry | null>
  /** Sections of one site, in order. */
  sections(site: string): Promise<Section[]>
}

/** The place of an entry in the list that these filters make. */
export const positionOf = (entry: CatalogueEntry, { updatedSince }: ResourceFilters): Position => {
  if (entry.kind === 'withdrawn') {
    return { at: entry.withdrawal.withdrawnAt, identifier: entry.withdrawal.identifier }
  }
  const { identifier, firstPublishedAt, publicUpdatedAt } = entry.publication
  return { at: updatedSince === null ? firstPublishedAt : publicUpdatedAt, identifier }
}
