import { splitList } from '../../library/store/index.ts'
import type { Section, SectionQuery } from '../rules/section.ts'

/** A section as Payload stores it: lists as text. */
export interface SectionRow {
  id: string
  site: string
  slug: string
  name: string
  description: string
  keywords?: string | null
  columnType: string
  query?: Partial<Record<keyof SectionQuery, string | null>> | null
  pins?: string | null
  homeSlot?: string | null
  inNavigation?: boolean | null
  order: number
}

export function toSection(row: SectionRow): Section {
  return {
    id: String(row.id),
    site: row.site,
    slug: row.slug,
    path: `/${row.slug}`,
    name: row.name,
    description: row.description,
    keywords: splitList(row.keywords),
    columnType: row.columnType,
    query: toQuery(row.query),
    pins: splitList(row.pins),
    homeSlot: row.homeSlot || null,
    inNavigation: row.inNavigation === true,
    order: row.order,
  }
}

function toQuery(row: SectionRow['query']): SectionQuery | null {
  const entries = Object.entries(row ?? {})
    .map(([name, value]) => [name, splitList(value)] as const)
    .filter(([, values]) => values.length > 0)
  return entries.length > 0 ? (Object.fromEntries(entries) as SectionQuery) : null
}
