import type { Lexicon, Place } from '../../rules/analysis/types.ts'

/** What a search thread is told when it begins. */
export interface RoomSettings {
  /** Folder of the index files. */
  folder: string
  lexicon: Lexicon
  places: readonly Place[]
  citySite: string
}

/**
 * `ready`: serves. `absent`: there is no index. `outdated`: serves, but was made with another analysis. `damaged`: can't
 * be read. All but the first want a rebuild.
 */
export type IndexState = 'ready' | 'absent' | 'outdated' | 'damaged'

/** How much a word of the lexicon weighs among the terms that are suggested, beside the times a title holds one. */
export const LEXICON_TERM_WEIGHT = 3

/** Terms that people may mean beside those of the titles: both sides of the thesaurus, and the domain words. */
export function furtherTerms({ thesaurus, domainWords }: Lexicon): (readonly [string, number])[] {
  const words = new Set([...thesaurus.flatMap(({ from, to }) => [...from, ...to]), ...domainWords])
  return [...words].map((word) => [word, LEXICON_TERM_WEIGHT] as const)
}
