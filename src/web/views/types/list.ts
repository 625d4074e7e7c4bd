import type { Link } from './link.ts'

/** A state of validity as words plus a tone for the colour: never colour alone. */
export interface ValidityMark {
  code: string
  label: string
  tone: 'valid' | 'changed' | 'ended' | 'pending'
}

/** One line of a list. */
export interface ItemView {
  title: string
  href: string
  /** `YYYY-MM-DD`, Beijing. */
  date: string
  /** For `<time datetime>`. */
  dateTime: string
  typeLabel: string
  summary: string | null
  documentNumber: string | null
  /** Who is named as the source. */
  source: string
  /** 市级 / 转载 when the record belongs to another site; null for the site's own. */
  originMark: string | null
  /** 置顶 (ZY-PUB-11) or null. */
  pinnedMark: string | null
  /** Only where the document is not simply in force (ZY-PUB-02); null otherwise. */
  validity: ValidityMark | null
  image: ImageView | null
}

export interface ImageView {
  src: string
  alt: string
  width: number
  height: number
}

/** A titled list with the way to all of it. */
export interface ColumnView {
  title: string
  more: Link
  items: ItemView[]
}

export interface PaginationView {
  /** 第 2 页，共 8 页. */
  summary: string
  previous: Link | null
  next: Link | null
  /** `href` null: the current page (`current`) or a gap (`text` is …). */
  pages: { text: string; href: string | null; current: boolean }[]
}

export interface SectionView {
  name: string
  description: string
  items: ItemView[]
  /** 我要找政策, where policies are listed; null elsewhere. */
  policySearch: Link | null
  /** Null when everything fits on one page. */
  pagination: PaginationView | null
  /** What to say instead of an empty list; null when there are items. */
  emptyText: string | null
}
