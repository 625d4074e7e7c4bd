import type { Link } from './link.ts'
import type { ImageView, ItemView, ValidityMark } from './list.ts'

/** A labelled value; `value` null is printed as an empty field (M-050: all ten, in order, even when empty). */
export interface FieldView {
  name: string
  label: string
  value: string | null
  /** For values that lead somewhere. */
  href: string | null
  /** Set instead of `value` where there are several values, or rows of them. */
  list: string[]
  table: { columns: string[]; rows: string[][] } | null
}

export interface TocEntry {
  text: string
  /** `#anchor`. */
  href: string
  level: number
}

export interface AttachmentView {
  title: string
  href: string
  /** e.g. `DOCX，1.2 MB`. */
  description: string
}

/** Related publications of one kind, e.g. 相关政策. */
export interface RelatedGroup {
  title: string
  items: ItemView[]
}

/** What every resource page has, whatever its type. */
export interface ResourceView {
  typeLabel: string
  title: string
  /** `YYYY-MM-DD HH:MM`, Beijing; equals META PubDate (ZY-DES-10). */
  publishedAt: string
  publishedAtIso: string
  /** The same form, when a correction came after the first publication. */
  updatedAt: string | null
  source: string
  sourceHref: string | null
  /** Set when the record belongs to another site: what to say, and the way to the original. */
  origin: { mark: string; text: string; href: string } | null
  /** The labelled lines above the text, in the type's order; a policy has ten, printed even when empty (M-050). */
  header: FieldView[]
  summary: string | null
  keywords: string[]
  image: ImageView | null
  body: { html: string; contents: TocEntry[] }
  attachments: AttachmentView[]
  /** The type's other own fields, in the type's order; empty ones are left out. */
  facts: FieldView[]
  related: RelatedGroup[]
  /** 分享: the address to copy; no third party (M-044). */
  share: { title: string; url: string }
  reportIssue: Link
}

export interface LegalForceBand extends ValidityMark {
  /** One sentence: what the state means for the reader. */
  text: string
  /** The document that replaced it, when it was repealed by one this site uses. */
  successor: ItemView | null
}

export interface PolicyDocumentView extends ResourceView {
  documentNumber: string | null
  documentDate: string | null
  legalForce: LegalForceBand | null
  interpretations: ItemView[]
}

export interface InterpretationView extends ResourceView {
  /** The policies it explains (JC-K-08). */
  policies: ItemView[]
}

export type NewsView = ResourceView
export type NoticeView = ResourceView
/** `facts` are the elements of the guide (M-061…): conditions, materials, steps, fee, time limit, place, telephone. */
export type GuideView = ResourceView
/** `title` is the question, `body` the answer. */
export type FaqView = ResourceView
