import type { Site } from '../../../sites/index.ts'
import type { IndexedDocument } from '../../rules/document.ts'
import { createChance } from './chance.ts'
import { distractorWriter } from './distractorWriter.ts'

/** Average length of a body: what a city's documents have, and what fits half a million of them. */
export const BODY_CHARACTERS = 740
export const SHORT_BODY_CHARACTERS = 246

export interface DistractorOptions {
  count: number
  /** The same seed and options give the same documents. */
  seed: number
  sites: readonly Site[]
  /** Average length of a body. Default `BODY_CHARACTERS`. */
  characters?: number
}

/**
 * Documents that are no answer to any judged query: policies, interpretations, notices, news, guides and answers over
 * other businesses, from 1998 to 2024, on all sites. Made one at a time, as they are taken. Throws RangeError for sites
 * without a portal.
 */
export function* distractors({
  count,
  seed,
  sites,
  characters = BODY_CHARACTERS,
}: DistractorOptions): Generator<IndexedDocument> {
  const write = distractorWriter(createChance(seed), { sites, characters })
  for (let index = 0; index < count; index += 1) yield write(index)
}
