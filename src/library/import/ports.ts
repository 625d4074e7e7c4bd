import type { Citation } from './rules/citations.ts'
import type { ImportCandidate } from './rules/importCandidate.ts'

/** What the library already has under an external id. */
export interface KnownResource {
  id: string
  /** `contentHash` of the candidate it was last written from. */
  contentHash: string
  isPublished: boolean
}

/** A relation to a document that a text cites by number. */
export interface CitedRelation {
  kind: Citation['relation']
  identifier: string
}

export type UpsertOutcome = 'created' | 'updated' | 'unchanged'

export interface UpsertOptions {
  /** To be kept with the resource, and answered by `findByExternalId`. */
  contentHash: string
  /** Outgoing relations to what the text cites and the library has. */
  relations: CitedRelation[]
  /** Who imports, for the event. */
  operator: string
}

export type PublishOutcome = { published: true } | { published: false; reasons: string[] }

/** The library as the import needs it. Every write is one transaction with its event (migration mark, JY-LIB-06). */
export interface ImportTarget {
  findByExternalId(externalId: string): Promise<KnownResource | null>
  /** By a number in its proper form (京政办发〔2019〕9号). */
  findByDocumentNumber(documentNumber: string): Promise<{ identifier: string } | null>
  /**
   * Writes the candidate as a draft edition, found again by its `externalId`; a published edition stays live. Throws
   * with a Chinese sentence when it can't be written (unknown site, no organization): the line is then rejected.
   */
  upsert(candidate: ImportCandidate, options: UpsertOptions): Promise<{ id: string; outcome: UpsertOutcome }>
  /** Adds relations to a draft whose cited documents came later in the same import. */
  relate(id: string, relations: CitedRelation[], operator: string): Promise<void>
  /** Publishes the draft under a migration event with the operator's name, or gives all reasons against it. */
  publish(id: string, operator: string): Promise<PublishOutcome>
}

/** Structured log; pino fits. */
export interface ImportLog {
  warn(detail: Record<string, unknown>, message: string): void
}
