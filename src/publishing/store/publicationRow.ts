import { type Publication, type PublicationSummary, toSummary, type Withdrawal } from '../../library/index.ts'
import { fencedList } from '../../library/store/index.ts'

/** What is left of a withdrawn publication: should it return, its editions count on. */
export interface KeptWithdrawal extends Withdrawal {
  edition: number
}

/** A row of the publications table. */
export interface PublicationRow {
  id: string
  identifier: string
  path: string
  sites: string
  firstPublishedAt: string
  withdrawnAt: string | null
  summaryView: Omit<PublicationSummary, 'pinned'>
  snapshot: Publication | KeptWithdrawal
}

/** The columns of a live publication used by `sites`. */
export function toRow(publication: Publication, sites: readonly string[]) {
  return {
    identifier: publication.identifier,
    externalId: publication.externalId,
    path: publication.path,
    type: publication.type,
    title: publication.title,
    topic: publication.topic,
    audience: fencedList(publication.audience),
    organization: publication.organization,
    region: publication.region,
    issuingBody: publication.issuingBody,
    documentNumber: publication.documentNumber,
    legalForce: publication.legalForce,
    homeSite: publication.homeSite,
    sites: fencedList(sites) || fencedList([publication.homeSite]),
    files: fencedList(filesOf(publication)),
    firstPublishedAt: publication.firstPublishedAt,
    publicUpdatedAt: publication.publicUpdatedAt,
    withdrawnAt: null,
    summaryView: toSummary(publication),
    snapshot: publication,
  }
}

const FILE = /^\/files\/(.+)$/

/** Names below `/files/` of the uploads a publication shows. */
function filesOf({ image, attachments, body }: Publication): string[] {
  const inBody = [...body.html.matchAll(/<img src="([^"]+)"/g)].map((match) => match[1] ?? '')
  const urls = [...(image ? [image.url] : []), ...attachments.map((attachment) => attachment.url), ...inBody]
  return [...new Set(urls.flatMap((url) => FILE.exec(url)?.[1] ?? []))]
}
