import type { DayString } from '../../../library/index.ts'
import { type FacetChoice, NO_CHOICE, type SearchSort } from '../question.ts'

/** What the address of a results page says: everything a visitor chose, nothing about who asks. */
export interface SearchTerms {
  /** Cleaned and at most `MAX_QUERY` characters; empty: no words given. */
  text: string
  /** Words that must stand as they are; null: none. */
  phrase: string | null
  /** Words that must not be there; null: none. */
  without: string | null
  /** `site`: only what the site uses that the address is on. */
  scope: 'site' | 'all'
  chosen: FacetChoice
  /** First and last day of publication in Beijing, both included; null: open. */
  from: DayString | null
  to: DayString | null
  sort: SearchSort
  /** From 1. */
  page: number
  /** 仍搜索: no correction, no pinyin. */
  verbatim: boolean
}

/** The advanced policy search knows the document number as a field of its own. */
export interface PolicyTerms extends SearchTerms {
  /** As typed; null: none. */
  number: string | null
}

export const NO_TERMS: SearchTerms = {
  text: '',
  phrase: null,
  without: null,
  scope: 'all',
  chosen: NO_CHOICE,
  from: null,
  to: null,
  sort: 'relevance',
  page: 1,
  verbatim: false,
}

/** A day that could not be used, and why: it is none, or the last day lies before the first. */
export interface DateFault {
  field: 'from' | 'to'
  typed: string
  problem: 'no-day' | 'before-from'
}

/** An address as it was understood. */
export interface AskedTerms<Terms extends SearchTerms = SearchTerms> {
  terms: Terms
  /** The words were longer than is looked at: only their beginning is in `terms`. */
  isCut: boolean
  faults: DateFault[]
}

/** Tells whether anything is asked at all: words, a phrase or a restriction; words to leave out alone are none. */
export function asksSomething({ text, phrase, chosen, from, to }: SearchTerms): boolean {
  return (
    text !== '' ||
    phrase !== null ||
    from !== null ||
    to !== null ||
    Object.values(chosen).some((one) => one.length > 0)
  )
}
