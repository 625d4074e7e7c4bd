import {
  type AttachmentRef,
  type LegalForce,
  type PublicationSummary,
  QUESTION_SLOTS,
  type QuestionSlot,
  type ResourceTypeName,
} from '../../library/index.ts'

/** What a question may ask a guide or an answer for; the library's types say which field answers. */
export const SLOTS = QUESTION_SLOTS
export type SlotName = QuestionSlot

/** One quotable fact of a publication, word for word as it was published. */
export interface DocumentSlot {
  slot: SlotName
  text: string
}

/** What the search index knows of one publication. Absent values are null. */
export interface IndexedDocument {
  identifier: string
  externalId: string | null
  type: ResourceTypeName
  title: string
  keywords: string[]
  summary: string | null
  /** Plain text of the body and of the fields printed with it. */
  body: string
  attachments: AttachmentRef[]
  /** Plain text of the attachments, in their order (M-080); empty strings where nothing could be read. */
  attachmentTexts: string[]
  documentNumber: string | null
  /** 发文机关, else the owning organization: value of the facet 发布机构. */
  issuer: string
  /** Code of the topic vocabulary. */
  topic: string | null
  legalForce: LegalForce | null
  /** Year of the document date, else of the first publication, in Beijing. */
  year: number
  /** ISO 8601 UTC. */
  firstPublishedAt: string
  /** Slugs of the sites that use it. */
  sites: string[]
  homeSite: string
  relations: { kind: string; identifier: string }[]
  slots: DocumentSlot[]
  /** What a list shows of it. */
  summaryView: Omit<PublicationSummary, 'pinned'>
}
