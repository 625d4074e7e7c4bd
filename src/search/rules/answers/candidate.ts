import type { ConceptGroup, Reading } from '../analysis/types.ts'
import type { IndexedDocument } from '../document.ts'

/** A hit that may hold the answer, with what of the question it covers. */
export interface AnswerCandidate {
  document: Pick<
    IndexedDocument,
    'identifier' | 'type' | 'title' | 'keywords' | 'slots' | 'sites' | 'homeSite' | 'legalForce' | 'relations'
  >
  /** For each group of the reading, in its order, also those that the search had to leave out: it is in the title. */
  groupsInTitle: readonly boolean[]
  /** The same for title, keywords, body and attachments. */
  groupsAnywhere: readonly boolean[]
}

/** What is asked, of what, and from where. */
export interface AnswerQuestion {
  reading: Pick<Reading, 'slot' | 'groups' | 'placeSite' | 'foreignPlace' | 'rewritings'>
  /**
   * For each group how rare it is: ln(publications / publications that hold one of its alternatives). A group that no
   * publication holds counts as held by one.
   */
  groupIdf: readonly number[]
  /** Best first. */
  candidates: readonly AnswerCandidate[]
  /** Site of the city itself, whose guides hold everywhere. */
  citySite: string
  /** The site that asks; null: none. */
  askingSite: string | null
}

/** One group that names the thing asked about. */
export interface Demand {
  group: ConceptGroup
  /** Place in the reading's groups. */
  index: number
  idf: number
}
