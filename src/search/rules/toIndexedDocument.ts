import {
  dayOf,
  type FieldPath,
  type Publication,
  resourceType,
  type SearchWeight,
  toSummary,
} from '../../library/index.ts'
import { slotsOf } from './answers/slotsOf.ts'
import type { IndexedDocument } from './document.ts'
import { printedValues } from './printedValues.ts'

/** Fields that the document has a place of its own for; the rest of what a type searches is body or keywords. */
const OWN_PLACE: readonly FieldPath[] = ['identifier', 'documentNumber', 'title', 'summary']

/**
 * What the index knows of a publication: the search weights of its type say which fields are read, and as what.
 * `placed.sites`: slugs of the sites that use it, its home site when there are none. `attachmentTexts` in the order of
 * the attachments.
 */
export function toIndexedDocument(
  publication: Publication,
  placed: { sites: readonly string[] },
  attachmentTexts: readonly string[],
): IndexedDocument {
  const { identifier, externalId, type, title, summary, documentNumber, topic, legalForce, homeSite } = publication
  return {
    identifier,
    externalId,
    type,
    title,
    keywords: [...new Set([...textsOf(publication, 'keyword'), ...textsOf(publication, 'number')])],
    summary,
    body: [...textsOf(publication, 'body'), ...textsOf(publication, 'summary')].join('\n'),
    attachments: publication.attachments,
    attachmentTexts: publication.attachments.map((_, index) => attachmentTexts[index] ?? ''),
    documentNumber,
    issuer: publication.issuingBody ?? publication.organizationName,
    topic,
    legalForce,
    year: Number((publication.documentDate ?? dayOf(publication.firstPublishedAt)).slice(0, 4)),
    firstPublishedAt: publication.firstPublishedAt,
    sites: placed.sites.length > 0 ? [...placed.sites] : [homeSite],
    homeSite,
    relations: publication.relations,
    slots: slotsOf(publication),
    summaryView: toSummary(publication),
  }
}

/** Texts of all fields that the type gives this weight; the body, which is read first, before what is printed below it. */
function textsOf(publication: Publication, weight: SearchWeight): string[] {
  const paths = Object.entries<SearchWeight>(resourceType(publication.type).search)
    .filter(([path, given]) => given === weight && !OWN_PLACE.includes(path))
    .map(([path]) => path)
  const bodyFirst = [...paths.filter((path) => path === 'body.text'), ...paths.filter((path) => path !== 'body.text')]
  return bodyFirst.flatMap((path) => printedValues(publication, path))
}
