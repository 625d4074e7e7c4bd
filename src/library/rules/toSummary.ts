import type { Publication, PublicationSummary } from './publication.ts'

const LISTED = [
  'identifier',
  'type',
  'title',
  'summary',
  'path',
  'firstPublishedAt',
  'legalForce',
  'documentNumber',
  'issuingBody',
  'organizationName',
  'homeSite',
  'image',
] as const satisfies readonly (keyof Publication & keyof PublicationSummary)[]

/** The part of a publication that lists show. */
export function toSummary(publication: Publication): Omit<PublicationSummary, 'pinned'> {
  const listed = Object.fromEntries(LISTED.map((field) => [field, publication[field]]))
  return listed as Omit<PublicationSummary, 'pinned'>
}
