import audiences from '../vocabularies/audiences.json'
import columnTypes from '../vocabularies/column-types.json'
import disclosureClasses from '../vocabularies/disclosure-classes.json'
import genres from '../vocabularies/genres.json'
import legalForces from '../vocabularies/legal-forces.json'
import lifeEvents from '../vocabularies/life-events.json'
import openness from '../vocabularies/openness.json'
import relations from '../vocabularies/relations.json'
import topics from '../vocabularies/topics.json'

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

/** All vocabularies by file name. Codes are stored, labels are looked up when a page is made (M-016). */
export const VOCABULARIES = {
  topics,
  genres,
  'disclosure-classes': disclosureClasses,
  audiences,
  'life-events': lifeEvents,
  'column-types': columnTypes,
  'legal-forces': legalForces,
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

/** All terms of a vocabulary in their order, retired ones included: whoever offers a choice leaves those out. */
export const termsOf = (vocabulary: VocabularyName): readonly Term[] => VOCABULARIES[vocabulary].terms
