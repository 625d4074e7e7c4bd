import type { Resource } from '../rules/resource.ts'
import { joinList } from './lists.ts'

/** What a program (import, seeding) knows of a resource before it is in the library. */
export type ResourceInput = Pick<
  Resource,
  | 'type'
  | 'title'
  | 'summary'
  | 'keywords'
  | 'topic'
  | 'genre'
  | 'disclosureClass'
  | 'audience'
  | 'issuingBody'
  | 'coIssuers'
  | 'publisher'
  | 'documentNumber'
  | 'documentDate'
  | 'inForceFrom'
  | 'inForceUntil'
  | 'legalForce'
  | 'source'
  | 'sourceUrl'
  | 'gazette'
  | 'language'
  | 'details'
> & {
  externalId: string | null
  /** Editor state, see `blocksToLexical`. */
  body: unknown
}

/** The same in the columns of the library: lists as text, type-specific details as the block of the type. */
export function toResourceData({ keywords, audience, coIssuers, details, ...input }: ResourceInput) {
  return {
    ...input,
    keywords: joinList(keywords),
    audience: joinList(audience),
    coIssuers: joinList(coIssuers),
    details: [{ blockType: input.type, ...details }],
  }
}
