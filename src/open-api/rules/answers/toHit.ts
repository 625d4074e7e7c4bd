import type { MarkedText, SearchHit } from '../../../search/index.ts'
import { type Addresses, originOf } from './addresses.ts'

const plain = (parts: readonly MarkedText[]): string => parts.map(({ text }) => text).join('')

/** A hit of a search, with its address on the site that was asked where that uses it, else on its own. */
export const toHit = (hit: SearchHit, askedSite: string | null, explain: boolean, addresses: Addresses) => {
  const { summary, reasons } = hit
  const site = hit.onAskingSite && askedSite !== null ? askedSite : summary.homeSite
  return {
    identifier: summary.identifier,
    type: summary.type,
    title: summary.title,
    url: `${originOf(addresses, site)}${summary.path}`,
    site,
    snippet: plain(hit.snippet),
    documentNumber: summary.documentNumber,
    legalForce: summary.legalForce,
    publishedAt: summary.firstPublishedAt,
    attachment: hit.attachment,
    pinned: hit.pinned,
    collapsed: hit.collapsed,
    ...(explain ? { explanation: reasons } : {}),
  }
}
