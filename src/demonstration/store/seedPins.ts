import type { Payload, Where } from 'payload'
import { joinList, splitList } from '../../library/store/index.ts'
import type { SectionRow } from '../../sites/store/index.ts'
import type { DemonstrationPin } from '../city.ts'

/** Pins what the city wants on top, section by section. */
export async function seedPins(payload: Payload, pins: readonly DemonstrationPin[]): Promise<void> {
  for (const [place, wanted] of bySection(pins)) {
    const [site, slug] = place.split('/')
    const where: Where = { and: [{ site: { equals: site } }, { slug: { equals: slug } }] }
    const section = await payload.db.findOne<SectionRow>({ collection: 'sections', where })
    if (!section) continue
    const identifiers = await identifiersOf(payload, wanted)
    const joined = joinList([...new Set([...splitList(section.pins), ...identifiers])])
    if (joined === (section.pins ?? '')) continue
    await payload.update({
      collection: 'sections',
      id: section.id,
      data: { pins: joined } as never,
      overrideAccess: true,
    })
  }
}

function bySection(pins: readonly DemonstrationPin[]): Map<string, string[]> {
  const sections = new Map<string, string[]>()
  for (const { site, section, externalId } of pins) {
    const place = `${site}/${section}`
    sections.set(place, [...(sections.get(place) ?? []), externalId])
  }
  return sections
}

async function identifiersOf(payload: Payload, externalIds: string[]): Promise<string[]> {
  const found = await payload.db.find<{ id: string; externalId: string; identifier: string }>({
    collection: 'publications',
    where: { externalId: { in: externalIds } },
    select: { externalId: true, identifier: true },
    limit: 0,
    pagination: false,
  })
  const known = new Map(found.docs.map((row) => [row.externalId, row.identifier]))
  return externalIds.flatMap((externalId) => known.get(externalId) ?? [])
}
