import type { ResourceTypeName } from '../../../library/index.ts'
import type { SlotName } from '../document.ts'

/**
 * One line of the thesaurus (百姓体词库). `>`: who writes one of `from` also finds `to`, not the other way round;
 * `=`: all words of both sides find each other.
 */
export interface ThesaurusLine {
  from: readonly string[]
  direction: '>' | '='
  to: readonly string[]
}

/** The words that people edit: files in `data/`, plus what is live in the admin. */
export interface Lexicon {
  thesaurus: readonly ThesaurusLine[]
  /** Words the segmenter must know whole. Part of the version: a change rebuilds the index. */
  domainWords: readonly string[]
  /** Terms that no correction may touch and no stop word may empty: 一网通办, 京策, 双减. */
  protectedTerms: readonly string[]
}

/** A place a question may name, and the site that speaks for it: 海淀 and 海淀区 → that district's slug. */
export interface Place {
  names: readonly string[]
  site: string
}

/** What the analysis is made from; no engine, no clock. */
export interface AnalysisSettings {
  lexicon: Lexicon
  places: readonly Place[]
}

/** A token and where it stands in the text as it was given (UTF-16 units, end exclusive). */
export interface TokenSpan {
  token: string
  start: number
  end: number
}

/** What the analysis must know of the index to read a query. */
export interface TermKnowledge {
  /** Publications that hold the token in any field; 0: the index has never seen it. */
  frequency(token: string): number
  /** All live publications. */
  readonly documents: number
  /** Terms a person may mean, with pinyin; made by `createTermBook` from titles, thesaurus and domain words. */
  readonly terms: TermBook
}

/** Terms by sound: full pinyin, initials, and close sounds. */
export interface TermBook {
  readonly size: number
  /** Whether it is one of the terms, written as they are. */
  has(term: string): boolean
  /** Terms with exactly these syllables: gongjijin. Best first. */
  spelt(letters: string, limit: number): string[]
  /** Terms written like this with Latin letters: gongjijin, gjj, 公jijin, gong积金. Best first. */
  bySound(written: string, limit: number): string[]
  /** Whether characters may be read exactly as one of the terms is, tones aside. */
  soundsAs(written: string, term: string): boolean
  /** Terms of the same length that sound the same or nearly, and share characters: 公几金 → 公积金. Best first. */
  soundingLike(written: string, limit: number): string[]
  /** Terms one slip away: a lookalike character (末→未), two changed over, in long terms one left out. Best first. */
  misspelt(written: string, limit: number): string[]
  /** Completions for what has been typed so far: characters, pinyin, initials or a mixture; whole terms, best first. */
  suggest(typed: string, limit: number): string[]
}

/** Tokens that must all be there. */
export interface Alternative {
  tokens: readonly string[]
  /** 1 for the asker's own words, less for what was added. */
  weight: number
}

/** One idea of the query: any of its alternatives will do. */
export interface ConceptGroup {
  /** As the asker wrote it (normalised). */
  source: string
  alternatives: readonly Alternative[]
  /** True for what names the thing asked about; false for verbs and fillers that merely help: 办理, 申请, 怎么. */
  substantive: boolean
}

/** What the asker wants to see: what a document is called decides, but the intent breaks ties. */
export const INTENTS = ['guide', 'interpretation', 'policy', 'answer', 'contact'] as const
export type Intent = (typeof INTENTS)[number]

/** One rewriting, told to the visitor in words and to programs in `applied`. */
export type Rewriting =
  | { kind: 'cut'; to: string }
  | { kind: 'script'; from: string; to: string }
  | { kind: 'correction'; from: string; to: string }
  | { kind: 'pinyin'; from: string; to: string[] }
  | { kind: 'synonym'; from: string; to: string[] }
  | { kind: 'stopWords'; dropped: string[] }
  | { kind: 'documentNumber'; from: string; to: string }
  | { kind: 'place'; from: string; site: string }
  | { kind: 'intent'; from: string; intent: Intent }

/** A document number taken apart for look-up. `agency` or `year` null: the asker left it out, all are meant. */
export interface NumberKey {
  agency: string | null
  year: number | null
  serial: number
}

/** One way to read a query. */
export interface Reading {
  /** Normalised text this reading stands for. */
  text: string
  groups: ConceptGroup[]
  /** Normalised text that must stand in the publication word for word: "…" or “…”. */
  phrases: string[]
  /** Each must not be there: -词. */
  excluded: Alternative[]
  /** Document numbers in the query; their publications come first, those citing them next. */
  numbers: NumberKey[]
  intent: Intent | null
  /** Type the asker named outright (解读, 办事指南 at the end), else null. */
  namedType: ResourceTypeName | null
  /** Site of the district the asker named; null: none. */
  placeSite: string | null
  /** A place no site here speaks for (天津, 上海): no answer card may be given. */
  foreignPlace: string | null
  /** What a question asks for; null: no question with a slot. */
  slot: SlotName | null
  rewritings: Rewriting[]
}

/** A query as it was understood. */
export interface AnalyzedQuery {
  /** As it is looked at: trimmed, cut to the limit, blanks folded; not normalised otherwise. */
  shown: string
  /** Rewritten as little as possible: no correction, no pinyin. */
  verbatim: Reading
  /** With correction or pinyin applied; null when there was nothing to correct. */
  corrected: Reading | null
}

/**
 * The analysis of texts and queries: pure, engine-free. Index and queries must be made with the same version.
 */
export interface Analyzer {
  /** Hash of code version, dictionary and domain words: an index made with another one must be rebuilt. */
  readonly version: string
  /**
   * Tokens of a text for the index, in order: words, each followed by its non-overlapping pieces; Traditional text gives
   * the tokens of both its Simplified forms.
   */
  tokens(text: string): string[]
  /**
   * The same tokens with their places in the original text, for highlighting; pieces lie inside their word. With
   * `wanted` only those tokens, and quicker: what holds none of them is not cut.
   */
  spans(text: string, wanted?: ReadonlySet<string>): TokenSpan[]
  /** Lower case, one width, one kind of bracket, Simplified (character by character): for comparing texts. */
  normalize(text: string): string
  /** The number of a publication as a look-up key `agency|year|serial`; null when it has none that can be read. */
  numberKey(documentNumber: string): string | null
  /** Keys of all document numbers that a text cites, each once. */
  citedNumbers(text: string): string[]
  /** Reads a query; never throws, whatever it is given. */
  analyzeQuery(text: string, knowledge: TermKnowledge): AnalyzedQuery
  /** Terms by sound, from terms with how much each weighs (times seen, or a fixed weight of the thesaurus). */
  createTermBook(terms: Iterable<readonly [term: string, weight: number]>): TermBook
  /** Terms worth suggesting that a title is made of: whole words and short noun phrases, no fillers, no dates. */
  termsOf(title: string): string[]
}
