import type { ResourceTypeName } from '../types/names.ts'

/** Value set of 有效性 (JY-MD-20), in the words of schema.org `legislationLegalForce`. */
export const LEGAL_FORCES = [
  'in-force',
  'amended',
  'partially-in-force',
  'lapsed',
  'repealed',
  'not-yet-in-force',
] as const
export type LegalForce = (typeof LEGAL_FORCES)[number]

/** 公开属性 (JY-MD-24): only the first may be published. */
export const OPENNESS = ['open', 'on-request', 'closed'] as const
export type Openness = (typeof OPENNESS)[number]

/** Relations stored on the resource that states them (JY-MD-28); the inverse is computed, never stored. */
export const RELATION_KINDS = ['interprets', 'basedOn', 'amends', 'repeals', 'related'] as const
export type RelationKind = (typeof RELATION_KINDS)[number]

/** A calendar day in Beijing, `YYYY-MM-DD`. */
export type DayString = string

/** An attachment as the rules and the public side see it. */
export interface AttachmentRef {
  id: string
  /** Public address, site-relative, e.g. `/files/attachments/…`. */
  url: string
  filename: string
  title: string
  mimeType: string
  /** Bytes. */
  size: number
}

/** A picture with its required text alternative. */
export interface ImageRef {
  id: string
  url: string
  alt: string
  width: number
  height: number
}

/**
 * The core metadata that every resource type shares (standards.md section 3.3), as rules see one edition.
 * Absent values are `null`, never `undefined`; days are Beijing days; instants are ISO 8601 UTC.
 */
export interface ResourceCore {
  /** 索引号 (JY-IDX-04), `{issuer code}/{YYYY}-{NNNNN}`; null only before the resource entered the library. */
  identifier: string | null
  externalId: string | null
  type: ResourceTypeName
  title: string
  summary: string | null
  keywords: string[]
  /** Code in `vocabularies/topics.json` (主题分类). */
  topic: string | null
  /** Code in `vocabularies/genres.json` (体裁分类). */
  genre: string | null
  /** Code in `vocabularies/disclosure-classes.json` (XX-CAT). */
  disclosureClass: string | null
  /** Codes in `vocabularies/audiences.json`. */
  audience: string[]
  /** The organization that owns the record: decides rights and the issuer part of the identifier. */
  organization: string
  /** 发文机关, as printed. */
  issuingBody: string | null
  /** 联合发文单位, as printed. */
  coIssuers: string[]
  /** 发布机构. */
  publisher: string | null
  documentNumber: string | null
  documentDate: DayString | null
  inForceFrom: DayString | null
  inForceUntil: DayString | null
  legalForce: LegalForce | null
  /** 来源 (JY-MD-21). */
  source: string | null
  sourceUrl: string | null
  /** 文件来源, the gazette issue (JY-MD-23). */
  gazette: string | null
  openness: Openness
  /** BCP 47. */
  language: string
  /** GB/T 2260 code (JY-MD-29). */
  region: string
}

/** One edition of a resource: core metadata, body, type-specific details and relations. */
export interface Resource extends ResourceCore {
  id: string
  /** Lexical editor state as JSON; null while empty. */
  body: unknown
  /** Fields of the resource's type, by field name (`details` in the type's file). */
  details: Record<string, unknown>
  image: ImageRef | null
  attachments: AttachmentRef[]
  /** Outgoing relations, by the identifiers of their targets. */
  relations: { kind: RelationKind; identifier: string }[]
}

/** What a program (import, seeding) knows of a resource before it enters the library; the rest is decided on entry. */
export type DescribedResource = Pick<
  Resource,
  | 'type'
  | 'title'
  | 'summary'
  | 'keywords'
  | 'topic'
  | 'genre'
  | 'disclosureClass'
  | 'audience'
  | 'issuingBody'
  | 'coIssuers'
  | 'publisher'
  | 'documentNumber'
  | 'documentDate'
  | 'inForceFrom'
  | 'inForceUntil'
  | 'legalForce'
  | 'source'
  | 'sourceUrl'
  | 'gazette'
  | 'language'
  | 'details'
>
