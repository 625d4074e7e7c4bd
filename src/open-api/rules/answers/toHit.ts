import type { LiveEntry } from '../ports.ts'
import { type Addresses, canonicalSite, originOf } from './addresses.ts'

const SNIPPET_LENGTH = 120

const beginningOf = (text: string): string => {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  return characters.length > SNIPPET_LENGTH ? `${characters.slice(0, SNIPPET_LENGTH).join('')}…` : characters.join('')
}

/** A hit of a search, with its address on the site that was asked, else the canonical one. */
export const toHit = (entry: LiveEntry, askedSite: string | null, addresses: Addresses) => {
  const { publication } = entry
  const site = askedSite ?? canonicalSite(entry)
  return {
    identifier: publication.identifier,
    type: publication.type,
    title: publication.title,
    url: `${originOf(addresses, site)}${publication.path}`,
    site,
    snippet: beginningOf(publication.summary ?? publication.body.text),
    documentNumber: publication.documentNumber,
    legalForce: publication.legalForce,
    publishedAt: publication.firstPublishedAt,
  }
}
