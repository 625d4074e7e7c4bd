import type { Payload } from 'payload'
import { joinList } from '../../library/store/index.ts'
import type { Section } from '../rules/section.ts'

/** A section before the library gave it an id. */
export type SectionDefault = Omit<Section, 'id'>

/**
 * Gives every site without any section its default ones, once: from then on they are the webmaster's (M-005).
 * Answers how many were made.
 */
export async function ensureSections(payload: Payload, defaults: readonly SectionDefault[]): Promise<number> {
  const existing = await payload.db.find<{ id: string; site: string }>({
    collection: 'sections',
    select: { site: true },
    limit: 0,
    pagination: false,
  })
  const kept = new Set(existing.docs.map((section) => section.site))
  const missing = defaults.filter((section) => !kept.has(section.site))
  for (const section of missing) {
    const data = toRow(section) as never
    await payload.create({ collection: 'sections', data, overrideAccess: true, depth: 0 })
  }
  return missing.length
}

function toRow({ keywords, query, pins, path: _path, ...section }: SectionDefault) {
  const lists = Object.entries(query ?? {}).map(([name, values]) => [name, joinList(values ?? [])] as const)
  return {
    ...section,
    keywords: joinList(keywords),
    pins: joinList(pins),
    query: Object.fromEntries(lists),
  }
}
