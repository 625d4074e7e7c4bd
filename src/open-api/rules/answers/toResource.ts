import { type Publication, RELATION_KINDS, RESOURCE_TYPES, type RelationKind } from '../../../library/index.ts'
import type { LiveEntry } from '../ports.ts'
import { detailSchema, emptyOf } from '../schemas/detailSchema.ts'
import type { ApiResource } from '../schemas/resourceSchema.ts'
import { type Addresses, canonicalSite, originOf, withWholeAddresses } from './addresses.ts'
import { labelsOf } from './labels.ts'

/** Made once: making a schema costs a hundred times what reading with it does. */
const DETAILS = new Map(
  Object.values(RESOURCE_TYPES).map(({ name, details }) => [
    name,
    details.map((field) => ({ name: field.name, schema: detailSchema(field), empty: emptyOf(field) })),
  ]),
)

/** The type's fields and no others. Imported content may hold what does not fit a field: that is not given out. */
const detailsOf = ({ type, details }: Publication): Record<string, unknown> =>
  Object.fromEntries(
    (DETAILS.get(type) ?? []).map(({ name, schema, empty }) => {
      const fitting = schema.safeParse(details[name])
      return [name, fitting.success ? fitting.data : empty]
    }),
  )

const isRelationKind = (kind: string): kind is RelationKind => RELATION_KINDS.some((known) => known === kind)

const relationsOf = ({ relations }: Publication): ApiResource['relations'] =>
  relations.flatMap(({ kind, identifier }) => (isRelationKind(kind) ? [{ kind, identifier }] : []))

function filesOf({ image, attachments }: Publication, origin: string): Pick<ApiResource, 'image' | 'attachments'> {
  return {
    image: image && { url: `${origin}${image.url}`, alt: image.alt, width: image.width, height: image.height },
    attachments: attachments.map(({ title, filename, url, mimeType, size }) => ({
      title,
      filename,
      url: `${origin}${url}`,
      mimeType,
      size,
    })),
  }
}

/** Field by field: what is not named here (the responsible people, JY-MD-22) does not leave the house. */
function coreOf(publication: Publication) {
  return {
    identifier: publication.identifier,
    externalId: publication.externalId,
    title: publication.title,
    summary: publication.summary,
    keywords: publication.keywords,
    topic: publication.topic,
    genre: publication.genre,
    disclosureClass: publication.disclosureClass,
    audience: publication.audience,
    organization: publication.organizationName,
    issuingBody: publication.issuingBody,
    coIssuers: publication.coIssuers,
    publisher: publication.publisher,
    documentNumber: publication.documentNumber,
    documentDate: publication.documentDate,
    inForceFrom: publication.inForceFrom,
    inForceUntil: publication.inForceUntil,
    legalForce: publication.legalForce,
    source: publication.source,
    sourceUrl: publication.sourceUrl,
    gazette: publication.gazette,
    language: publication.language,
    region: publication.region,
  }
}

/** A publication as lists give it out: everything but the text. */
export function toResource(entry: LiveEntry, addresses: Addresses): ApiResource {
  const { publication, sites, sections } = entry
  const site = canonicalSite(entry)
  const origin = originOf(addresses, site)
  return {
    type: publication.type,
    ...coreOf(publication),
    ...filesOf(publication, origin),
    url: `${origin}${publication.path}`,
    site,
    sites,
    sections,
    publishedAt: publication.firstPublishedAt,
    updatedAt: publication.publicUpdatedAt,
    edition: publication.edition,
    relations: relationsOf(publication),
    labels: labelsOf(publication, addresses.registry, site),
    details: detailsOf(publication),
  }
}

/** A publication asked for singly, with its text. */
export function toWholeResource(entry: LiveEntry, addresses: Addresses): ApiResource {
  const origin = originOf(addresses, canonicalSite(entry))
  return {
    ...toResource(entry, addresses),
    body: { html: withWholeAddresses(entry.publication.body.html, origin) },
  }
}
