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
const OFFICIAL_WEIGHT = 3
/** What people say instead: whoever types initials (sfz) means the thing by its name (身份证, not 水费涨). */
const SPOKEN_WEIGHT = 1

/** Terms that people may mean beside those of the titles: both sides of the thesaurus, and the domain words. */
export function furtherTerms({ thesaurus, domainWords }: Lexicon): (readonly [string, number])[] {
  const weights = new Map<string, number>()
  const weigh = (words: readonly string[], weight: number) => {
    for (const word of words) weights.set(word, Math.max(weight, weights.get(word) ?? 0))
  }
  for (const { from, direction, to } of thesaurus) {
    weigh(from, direction === '=' ? OFFICIAL_WEIGHT : SPOKEN_WEIGHT)
    weigh(to, OFFICIAL_WEIGHT)
  }
  weigh(domainWords, OFFICIAL_WEIGHT)
  return [...weights]
}
