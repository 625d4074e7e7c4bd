/** Which publications a section binds to; an absent list does not restrict. All given restrictions must hold. */
export interface SectionQuery {
  types?: string[]
  topics?: string[]
  /** Organization ids. */
  organizations?: string[]
  /** Region codes of the resource (JY-MD-29). */
  regions?: string[]
  audience?: string[]
}

/** 栏目: belongs to a site and binds to the library by a query plus pins; `columnType` is META ColumnType (ZY-META-07). */
export interface Section {
  id: string
  site: string
  slug: string
  /** `/{slug}`. */
  path: string
  name: string
  description: string
  keywords: string[]
  columnType: string
  /** Null: only hand-placed items. */
  query: SectionQuery | null
  /** Identifiers kept on top, in this order. */
  pins: string[]
  /** Which home brick shows it, or null. */
  homeSlot: string | null
  inNavigation: boolean
  order: number
}
