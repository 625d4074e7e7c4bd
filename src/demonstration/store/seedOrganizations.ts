import type { Payload } from 'payload'
import type { DemonstrationOrganization } from '../city.ts'

/** Makes the organizations that are missing; answers the id of each by its slug. */
export async function seedOrganizations(
  payload: Payload,
  organizations: readonly DemonstrationOrganization[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const organization of organizations) {
    const where = { slug: { equals: organization.slug } }
    const known = await payload.db.findOne<{ id: string }>({ collection: 'organizations', where })
    const row =
      known ??
      (await payload.create({ collection: 'organizations', data: organization as never, overrideAccess: true }))
    ids.set(organization.slug, String(row.id))
  }
  return ids
}
