import type { DescribedResource } from '../rules/resource.ts'
import { joinList } from './lists.ts'

/** A described resource with the key of its source and the text as the editor keeps it (see `blocksToLexical`). */
export type ResourceInput = DescribedResource & { externalId: string | null; body: unknown }

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
