import type {
  DemonstrationCity,
  DemonstrationOrganization,
  DemonstrationResource,
} from '../../../demonstration/index.ts'
import {
  type AttachmentRef,
  blockText,
  dayOf,
  formatIdentifier,
  type IdentifierParts,
  type Publication,
  resourcePath,
  resourceType,
} from '../../../library/index.ts'

/** A resource of the demonstration city, with the attachments that the city itself has none of. */
export interface CorpusResource extends DemonstrationResource {
  firstPublishedAt: string
  attachments: { filename: string; text: string }[]
}

/**
 * The publications that the platform would make of these resources, in the same order, without a database: identifiers
 * count up per issuer and year as on entry into the library. Throws RangeError for an unknown organization or relation.
 */
export function cityPublications(
  resources: readonly CorpusResource[],
  organizations: DemonstrationCity['organizations'],
): Publication[] {
  const owners = new Map(organizations.map((organization) => [organization.slug, organization]))
  const ownerOf = ({ externalId, organization }: CorpusResource) => {
    const owner = owners.get(organization)
    if (owner === undefined) throw new RangeError(`No organization ${organization} for ${externalId}`)
    return owner
  }
  const parts = identifierParts(resources, ownerOf)
  const identifierOf = (externalId: string): string => {
    const found = parts.get(externalId)
    if (found === undefined) throw new RangeError(`No resource ${externalId}`)
    return formatIdentifier(found)
  }
  return resources.map((resource) => toPublication(resource, ownerOf(resource), parts, identifierOf))
}

function identifierParts(
  resources: readonly CorpusResource[],
  ownerOf: (resource: CorpusResource) => DemonstrationOrganization,
): Map<string, IdentifierParts> {
  const last = new Map<string, number>()
  return new Map(
    resources.map((resource) => {
      const issuer = ownerOf(resource).code
      const year = Number(dayOf(resource.firstPublishedAt).slice(0, 4))
      const serial = (last.get(`${issuer}/${year}`) ?? 0) + 1
      last.set(`${issuer}/${year}`, serial)
      return [resource.externalId, { issuer, year, serial }]
    }),
  )
}

function toPublication(
  resource: CorpusResource,
  owner: DemonstrationOrganization,
  parts: ReadonlyMap<string, IdentifierParts>,
  identifierOf: (externalId: string) => string,
): Publication {
  const { state: _state, image: _image, body, attachments, relations, ...rest } = resource
  const own = parts.get(resource.externalId) as IdentifierParts
  return {
    ...rest,
    identifier: formatIdentifier(own),
    path: resourcePath(resourceType(resource.type).pathSegment, owner.slug, own),
    homeSite: owner.site,
    organizationName: owner.name,
    publicUpdatedAt: resource.firstPublishedAt,
    edition: 1,
    body: { html: '', text: body.map(blockText).join('\n'), headings: [] },
    image: null,
    attachments: attachments.map((attachment, index) => attachmentRef(resource.externalId, attachment, index)),
    relations: relations.map(({ kind, externalId }) => ({ kind, identifier: identifierOf(externalId) })),
    editor: null,
    reviewer: null,
  }
}

function attachmentRef(
  externalId: string,
  { filename, text }: CorpusResource['attachments'][number],
  index: number,
): AttachmentRef {
  const id = `${externalId}-${index + 1}`
  const mimeType = MIME_TYPES[filename.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  return { id, url: `/files/attachments/${id}`, filename, title: filename, mimeType, size: text.length }
}

const MIME_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
