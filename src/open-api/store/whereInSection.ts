import type { Payload, Where } from 'payload'
import { type SectionRow, toSection, whereMatches } from '../../sites/store/index.ts'
import type { ResourceFilters } from '../rules/ports.ts'

/**
 * The section as a restriction: what its query and pins take in, by which placements are made. Listing the placed
 * identifiers instead would grow with the section. Null when no such section exists or it takes in nothing.
 */
export async function whereInSection(
  payload: Payload,
  { site, section }: Pick<ResourceFilters, 'site' | 'section'>,
): Promise<Where | null> {
  const found = await payload.db.find<SectionRow>({
    collection: 'sections',
    where: { and: [{ slug: { equals: section } }, ...(site === null ? [] : [{ site: { equals: site } }])] },
    limit: 0,
    pagination: false,
  })
  const choices = found.docs.flatMap((row): Where[] => [whereMatches(toSection(row)) ?? []].flat())
  return choices.length > 0 ? { or: choices } : null
}
