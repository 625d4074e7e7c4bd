import type { AttachmentRef, ImageRef, ResourceCore } from './resource.ts'

/** A heading of the body, for the table of contents. */
export interface BodyHeading {
  level: 2 | 3 | 4
  text: string
  /** The `id` attribute in `body.html`. */
  anchor: string
}

/**
 * The flat, read-only snapshot that publishing writes and the public side reads.
 * Codes (topic, genre, legal force) stay codes: labels come from the vocabularies when a page is made,
 * so that one changed label changes on all sites (M-016).
 */
export interface Publication extends ResourceCore {
  identifier: string
  /** Path on every site that uses it, stable for ever: `/{segment of the type}/{organization slug}-{year}-{serial}`. */
  path: string
  /** The site whose copy is canonical: the owner's own site. */
  homeSite: string
  organizationName: string
  /** Set by the server once (OPS-TIME-01), ISO 8601 UTC. */
  firstPublishedAt: string
  /** Last public change, ISO 8601 UTC. */
  publicUpdatedAt: string
  /** Counts published editions from 1. */
  edition: number
  details: Record<string, unknown>
  body: { html: string; text: string; headings: BodyHeading[] }
  image: ImageRef | null
  attachments: AttachmentRef[]
  relations: { kind: string; identifier: string }[]
  /** Responsible people shown to auditors, not to the public (JY-MD-22). */
  editor: string | null
  reviewer: string | null
}

/** What is left of a withdrawn resource: enough for the 410 page (OPS-ARC-03). */
export interface Withdrawal {
  identifier: string
  path: string
  title: string
  /** ISO 8601 UTC. */
  withdrawnAt: string
  reason: string
}

/** What a list needs of a publication. */
export interface PublicationSummary {
  identifier: string
  type: Publication['type']
  title: string
  summary: string | null
  path: string
  firstPublishedAt: string
  legalForce: Publication['legalForce']
  documentNumber: string | null
  issuingBody: string | null
  organizationName: string
  homeSite: string
  image: ImageRef | null
  /** Pinned in the section the list was asked for (置顶, ZY-PUB-11). */
  pinned: boolean
}

/** A related publication that this site also uses, with the direction the relation is read in. */
export interface RelatedPublication extends PublicationSummary {
  kind: string
  /** `outgoing`: this page states it; `incoming`: the other one does. */
  direction: 'outgoing' | 'incoming'
}
