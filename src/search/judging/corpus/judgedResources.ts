import type { DemonstrationCity, DemonstrationOrganization } from '../../../demonstration/index.ts'
import { paragraph, startOfDay } from '../../../library/index.ts'
import type { CorpusResource } from './cityPublications.ts'
import { COPY_MARK } from './gradedId.ts'
import type { JudgedDocument } from './judgedDocument.ts'

/** Ten in the morning in Beijing. */
const OFFICE_MS = 10 * 3_600_000

/**
 * The judged documents as resources of the city, each followed by its copies (`{externalId}-copy-{site}`), which a
 * district's office posts as its own. Throws RangeError for an unknown department or district.
 */
export function judgedResources(documents: readonly JudgedDocument[], city: DemonstrationCity): CorpusResource[] {
  return documents.flatMap((document) => [
    toResource(document, departmentOf(document, city), document.externalId, document.publishedOn),
    ...document.copies.map(({ site, publishedOn }) =>
      toResource(document, officeOf(site, city), `${document.externalId}${COPY_MARK}${site}`, publishedOn),
    ),
  ])
}

function departmentOf({ organization }: JudgedDocument, { organizations }: DemonstrationCity) {
  const found = organizations.find(({ slug }) => slug === organization)
  if (found === undefined) throw new RangeError(`No organization ${organization}`)
  return found
}

function officeOf(site: string, { organizations }: DemonstrationCity) {
  const found = organizations.find((organization) => organization.site === site && organization.level === 'district')
  if (found === undefined) throw new RangeError(`No office of ${site}`)
  return found
}

function toResource(
  document: JudgedDocument,
  owner: DemonstrationOrganization,
  externalId: string,
  publishedOn: string,
): CorpusResource {
  const { type, title, summary, keywords, topic, legalForce, language, relations } = document
  const isPolicy = type === 'policyDocument'
  return {
    ...{ externalId, type, title, summary, keywords, topic, legalForce, language, relations },
    genre: null,
    disclosureClass: null,
    audience: [],
    organization: owner.slug,
    issuingBody: isPolicy ? owner.name : null,
    coIssuers: [],
    publisher: owner.name,
    documentNumber: document.documentNumber,
    documentDate: isPolicy ? publishedOn : null,
    inForceFrom: null,
    inForceUntil: null,
    source: null,
    sourceUrl: null,
    gazette: null,
    openness: 'open',
    region: owner.region,
    image: null,
    body: document.body.map((text) => paragraph(text)),
    details: detailsOf(document),
    attachments: document.attachments.map(({ filename, text }) => ({ filename, text: text.join('\n') })),
    firstPublishedAt: new Date(Date.parse(startOfDay(publishedOn)) + OFFICE_MS).toISOString(),
    state: 'published',
  }
}

function detailsOf({ details }: JudgedDocument): Record<string, unknown> {
  if (details === null) return {}
  const { materials, steps, telephone, ...rest } = details
  return {
    ...rest,
    telephone,
    consultationPhone: telephone,
    materials: materials.map((name) => ({ name, form: '原件或者电子证照', copies: '1', note: '' })),
    steps: steps.map((name) => ({ name, timeLimit: '即时', description: '' })),
  }
}
