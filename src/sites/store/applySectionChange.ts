import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { recordEvent } from '../../identity/store/index.ts'
import { replaceSectionPlacements } from './placementLedger.ts'
import { type SectionRow, toSection } from './sectionRow.ts'

/** A section's new query or pins take effect at once: its placements are made anew in the same transaction. */
export const applySectionChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req, operation }) => {
  const section = toSection(doc as SectionRow)
  await replaceSectionPlacements(req, section)
  await recordSectionEvent(req, operation === 'create' ? 'section.created' : 'section.changed', section, {
    name: section.name,
    previousName: previousDoc?.name ?? null,
  })
  return doc
}

export const applySectionRemoval: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const section = toSection(doc as SectionRow)
  await replaceSectionPlacements(req, { ...section, query: null, pins: [] })
  await recordSectionEvent(req, 'section.deleted', section, { name: section.name })
}

async function recordSectionEvent(
  req: PayloadRequest,
  action: string,
  section: { site: string; slug: string },
  detail: Record<string, unknown>,
): Promise<void> {
  await recordEvent(req, {
    action,
    subject: `${section.site}/${section.slug}`,
    actor: req.user ? String(req.user.id) : null,
    touches: [`section:${section.site}/${section.slug}`, `site:${section.site}`],
    detail,
  })
}
