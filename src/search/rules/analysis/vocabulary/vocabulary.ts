import { type Keys, makeKeys } from '../query/keyFinder.ts'
import { comparable } from '../text/comparable.ts'
import type { AnalysisSettings } from '../types.ts'
import { compilePlaces, type PlaceNames } from './places.ts'
import { compileSynonyms, type Synonyms } from './synonyms.ts'

/** The words of the settings, ready to be looked for in a query. */
export interface Vocabulary {
  synonyms: Synonyms
  /** Words that mean one thing as a whole: those with synonyms, and protected terms. */
  conceptKeys: Keys
  protectedTerms: ReadonlySet<string>
  places: PlaceNames
  placeKeys: Keys
}

export const compileVocabulary = ({ lexicon, places }: AnalysisSettings): Vocabulary => {
  const synonyms = compileSynonyms(lexicon.thesaurus)
  const protectedTerms = new Set(lexicon.protectedTerms.map(comparable))
  const names = compilePlaces(places)
  return {
    synonyms,
    conceptKeys: makeKeys([...synonyms.keys(), ...protectedTerms]),
    protectedTerms,
    places: names,
    placeKeys: makeKeys(names.keys()),
  }
}
