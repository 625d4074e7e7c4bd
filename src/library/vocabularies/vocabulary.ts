import audiences from './audiences.json'
import columnTypes from './column-types.json'
import disclosureClasses from './disclosure-classes.json'
import genres from './genres.json'
import legalForces from './legal-forces.json'
import lifeEvents from './life-events.json'
import openness from './openness.json'
import relations from './relations.json'
import topics from './topics.json'

/** A term of a controlled vocabulary. It may be retired (no longer offered, still shown) but never deleted (JY-CLS-01). */
export interface Term {
  code: string
  label: string
  retired?: boolean
}

/** A versioned list of terms with the office that answers for it. */
export interface Vocabulary {
  label: string
  owner: string
  source: string
  version: string
  terms: readonly Term[]
}

/** All vocabularies. Codes are stored, labels are looked up when a page is made (M-016). */
export const VOCABULARIES = {
  topics,
  genres,
  disclosureClasses,
  audiences,
  lifeEvents,
  columnTypes,
  legalForces,
  openness,
  relations,
} satisfies Record<string, Vocabulary>
export type VocabularyName = keyof typeof VOCABULARIES

const labels = new Map(
  Object.entries<Vocabulary>(VOCABULARIES).map(([name, vocabulary]) => [
    name,
    new Map(vocabulary.terms.map((term) => [term.code, term.label])),
  ]),
)

/** The Chinese label of a code, retired terms included; null for a code the vocabulary never had. */
export const labelOf = (vocabulary: VocabularyName, code: string): string | null =>
  labels.get(vocabulary)?.get(code) ?? null

/** The terms an editor may choose today. */
export const currentTerms = (vocabulary: VocabularyName): readonly Term[] => {
  const { terms }: Vocabulary = VOCABULARIES[vocabulary]
  return terms.filter((term) => term.retired !== true)
}
