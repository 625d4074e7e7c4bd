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

export interface LegalForceBand extends ValidityMark {
  /** One sentence: what the state means for the reader. */
  text: string
  /** The document that replaced it, when it was repealed by one this site uses. */
  successor: ItemView | null
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
  documentNumber: string | null
  /** `2026年3月2日`. */
  documentDate: string | null
  /** Null for types without validity, or while nobody has stated it. */
  legalForce: LegalForceBand | null
  /** Pages that interpret this one, and the policies this one interprets (JC-K-08: the link is shown both ways). */
  interpretations: ItemView[]
  policies: ItemView[]
  summary: string | null
  keywords: string[]
  image: ImageView | null
  body: { html: string; contents: TocEntry[] }
  attachments: AttachmentView[]
  /** The type's other own fields, in the type's order; empty ones are left out. */
  facts: FieldView[]
  related: RelatedGroup[]
  /** 分享: the address to copy, and `mailto:` with title and address percent-encoded; no third party (M-044). */
  share: { title: string; url: string; mailto: string }
  reportIssue: Link
}

/** `header` has the ten lines; `legalForce` and `interpretations` are filled. */
export type PolicyDocumentView = ResourceView
/** `policies` are filled. */
export type InterpretationView = ResourceView
export type NewsView = ResourceView
export type NoticeView = ResourceView
/** One material of a guide; an absent cell is null. */
export interface MaterialView {
  name: string
  form: string
  copies: string | null
  note: string | null
}

/** One step of a guide, in order. */
export interface StepView {
  name: string
  timeLimit: string
  description: string | null
}

/**
 * The key elements of JC-V-6. `facts` hold the short ones for the panel (time limits, fee, place, hours, telephones);
 * the lists below are left out of `facts` because each has its own form on the page.
 */
export interface GuideView extends ResourceView {
  legalBasis: string[]
  conditions: string[]
  materials: MaterialView[]
  steps: StepView[]
  /** 去办理: where the matter is handled online; null when it cannot be. */
  online: Link | null
}

/** `title` is the question, `body` the answer. */
export type FaqView = ResourceView
