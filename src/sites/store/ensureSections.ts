import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../../cms/index.ts'
import { joinList } from '../../library/store/index.ts'
import type { Section } from '../rules/section.ts'

/** A section before the library gave it an id. */
export type SectionDefault = Omit<Section, 'id'>

/**
 * Gives every site without any section its default ones, once: from then on they are the webmaster's (M-005). A site
 * gets all of them or none, and of two processes starting at once only one makes them. Answers how many were made.
 */
export async function ensureSections(payload: Payload, defaults: readonly SectionDefault[]): Promise<number> {
  const kept = await sitesWithSections(payload)
  let made = 0
  for (const site of new Set(defaults.map((section) => section.site))) {
    if (kept.has(site)) continue
    made += await makeSections(
      payload,
      site,
      defaults.filter((section) => section.site === site),
    )
  }
  return made
}

async function sitesWithSections(payload: Payload): Promise<Set<string>> {
  const existing = await payload.db.find<{ id: string; site: string }>({
    collection: 'sections',
    select: { site: true },
    limit: 0,
    pagination: false,
  })
  return new Set(existing.docs.map((section) => section.site))
}

async function makeSections(payload: Payload, site: string, defaults: readonly SectionDefault[]): Promise<number> {
  const req = await createLocalReq({}, payload)
  try {
    await inTransaction(req, async () => {
      for (const section of defaults) {
        const data = toRow(section) as never
        await payload.create({ collection: 'sections', data, overrideAccess: true, depth: 0, req })
      }
    })
    return defaults.length
  } catch (error) {
    // Another process was quicker: site and slug are unique together.
    if ((await sitesWithSections(payload)).has(site)) return 0
    throw error
  }
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
