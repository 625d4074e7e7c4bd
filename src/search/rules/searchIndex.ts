import type { Alternative, ConceptGroup, NumberKey, TermKnowledge } from './analysis/types.ts'
import type { IndexedDocument } from './document.ts'
import type { FacetChoice, FacetName, SearchSort } from './question.ts'

/** A place in the event stream that an index has followed to; null while it has seen none. */
export interface IndexCursor {
  seq: number
  hash: string | null
}

/** What is to be found; made from a `Reading`, understood by every engine. */
export interface RetrievalPlan {
  /** Nothing was asked but restrictions: all that meets them. */
  everything: boolean
  /** At most `MAX_GROUPS`. */
  groups: readonly ConceptGroup[]
  /** Indexes into `groups` that a publication must hold; with `leastShare` below 1 some may be missing. */
  required: readonly number[]
  /** Share (0 to 1) of the required groups' weight that must be there; 1: all of them. */
  leastShare: number
  /** Normalised texts that must stand in title or body word for word. */
  phrases: readonly string[]
  excluded: readonly Alternative[]
  numbers: readonly NumberKey[]
  chosen: FacetChoice
  /** Only what this site uses; null: all sites. */
  onSite: string | null
  publishedFrom: string | null
  publishedBefore: string | null
  sort: SearchSort
  /** How many candidates are wanted by score over all types. */
  depth: number
  /** The first so many of all, and of each type (federated pools), are candidates for re-ranking. */
  headDepth: number
  poolDepth: number
  /** What a candidate gains (or loses) before any group is looked at. */
  priors: Priors
}

/** Figures added to a candidate's score; a score without them lies between 0 and about 2.3. */
export interface Priors {
  /** By resource type. */
  type: Readonly<Record<string, number>>
  /** By legal force. */
  validity: Readonly<Record<string, number>>
  /** For what this site uses. */
  usedBy: { site: string; gain: number } | null
  /** By the site a publication belongs to: the asker's own, the place the asker named. */
  home: Readonly<Record<string, number>>
  /** Gain of a publication of today, falling by half every `halfLifeYears`; `today` ISO 8601 UTC. */
  freshness: { gain: number; halfLifeYears: number; today: string }
}

/** Most groups of a query that are looked at: one bit each. */
export const MAX_GROUPS = 12

export interface Candidate {
  /** Key inside the engine, good until the next write. */
  row: number
  /** Coverage and priors, without what only stored tokens tell. */
  score: number
  /** Bit n: group n was found in the title. */
  titleMask: number
  /** Bit n: group n was found in some field. */
  anyMask: number
  /** How a document number of the query concerns it; null: not at all. */
  number: 'own' | 'cited' | null
  /** Among the first of all or of its type: to be re-ranked. The same however large `depth` is. */
  head: boolean
  /** Further publications of the same document among the found. */
  collapsed: number
}

export interface Retrieval {
  /** Distinct documents found. */
  total: number
  /** Best first: the first `depth` of all and the first `poolDepth` of each type. */
  candidates: Candidate[]
  facets: Record<FacetName, ReadonlyMap<string, number>>
  /** Weight (inverse document frequency) of each group. */
  weights: number[]
  /** Publications that hold each group. */
  holding: number[]
}

/** What the index keeps of a publication for ranking it; tokens as indexed, a blank before and behind each: ` a b c `. */
export interface RankingText {
  row: number
  identifier: string
  type: IndexedDocument['type']
  homeSite: string
  titleTokens: string
  keywordTokens: string
  title: string
  /** Letters and figures of the title, normalised. */
  plainTitle: string
}

/** What the index keeps of a publication for showing it. */
export type StoredDocument = Omit<IndexedDocument, 'attachments' | 'attachmentTexts'> & {
  row: number
  attachmentNames: string[]
}

/**
 * The engine under the analysis: postings, facets and stored documents, nothing of Chinese. One implementation lives
 * in a file (SQLite FTS5); another could be a search cluster.
 */
export interface SearchIndex {
  readonly knowledge: TermKnowledge
  retrieve(plan: RetrievalPlan): Promise<Retrieval>
  rankingTexts(rows: readonly number[]): Promise<RankingText[]>
  /** In the order asked for; rows that are gone are left out. */
  documents(rows: readonly number[]): Promise<StoredDocument[]>
  /** In the order of `attachmentNames`; long, so read only where they are needed. */
  attachmentTexts(row: number): Promise<string[]>
  rowsOf(identifiers: readonly string[]): Promise<Map<string, number>>
  /** Rows that state a relation to one of these identifiers (`interprets`, `basedOn`, `related`). */
  rowsPointingAt(identifiers: readonly string[]): Promise<number[]>
  /** Writes, removes and moves the cursor in one transaction. */
  apply(change: IndexChange): Promise<void>
  cursor(): Promise<IndexCursor>
}

export interface IndexChange {
  upserts: readonly IndexedDocument[]
  /** Identifiers. */
  removals: readonly string[]
  cursor: IndexCursor | null
}
