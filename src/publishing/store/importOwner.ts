import type { Payload } from 'payload'
import type { ImportCandidate } from '../../library/import/index.ts'
import { PlatformError } from '../../platform/errors.ts'

/** The organization an imported resource belongs to. */
export interface ImportOwner {
  id: string
  region: string
}

/**
 * Who owns an imported resource: the organization it names, else one named like its publisher or issuing body, else
 * the first organization of its site (the office that runs it). Throws when there is none.
 */
export async function ownerFor(payload: Payload, candidate: ImportCandidate, cityPortal: string): Promise<ImportOwner> {
  const { organization, publisher, issuingBody, site } = candidate
  if (organization) return (await named(payload, organization)) ?? unknown(`没有名为“${organization}”的机构`)
  for (const name of [publisher, issuingBody]) {
    const owner = name ? await named(payload, name) : null
    if (owner) return owner
  }
  return (await firstOf(payload, site ?? cityPortal)) ?? unknown(`站点“${site ?? cityPortal}”还没有任何机构`)
}

const named = (payload: Payload, name: string) =>
  payload.db.findOne<ImportOwner>({ collection: 'organizations', where: { name: { equals: name } } })

async function firstOf(payload: Payload, site: string): Promise<ImportOwner | null> {
  const found = await payload.db.find<ImportOwner>({
    collection: 'organizations',
    where: { site: { equals: site } },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
  })
  return found.docs[0] ?? null
}

function unknown(reason: string): never {
  throw new PlatformError('invalid-input', `${reason}，请用 --organization 指定所属机构。`)
}
