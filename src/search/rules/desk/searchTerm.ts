import type { LexiconAddition } from '../lexicon.ts'

/** What a line of the admin's lexicon is. */
export const TERM_KIND_LABELS = {
  thesaurus: '同义词',
  domainWord: '专业词',
  protectedTerm: '保护词',
  unpopular: '不进热门',
} as const
export type TermKind = keyof typeof TERM_KIND_LABELS

/** `>`: who asks with the left words also finds the right ones; `=`: all words find each other. */
export const DIRECTION_LABELS = { '>': '单向：左边的词也查右边的词', '=': '双向：两边的词互相查' } as const

export const ORIGIN_LABELS = { byHand: '人工录入', mined: '检索记录提示' } as const

/** One line that people edit in the admin. `direction` and `to` matter to a line of the thesaurus only. */
export interface SearchTerm {
  kind: TermKind
  from: readonly string[]
  direction: '>' | '='
  to: readonly string[]
}

/** What is live in the admin, ready to be merged with the files; words that never are shown as popular besides. */
export interface LiveTerms extends LexiconAddition {
  unpopular: readonly string[]
}

/** Lines as the analysis takes them. */
export function toLiveTerms(terms: readonly SearchTerm[]): LiveTerms {
  const wordsOf = (kind: TermKind) => [
    ...new Set(terms.filter((term) => term.kind === kind).flatMap(({ from }) => from)),
  ]
  return {
    lines: terms.filter(({ kind }) => kind === 'thesaurus').map(({ from, direction, to }) => ({ from, direction, to })),
    domainWords: wordsOf('domainWord'),
    protectedTerms: wordsOf('protectedTerm'),
    unpopular: wordsOf('unpopular'),
  }
}

/** A line in words, as lists and events show it: `房本、房产证 → 不动产权证书`. */
export function termTitle({ kind, from, direction, to }: SearchTerm): string {
  const left = from.join('、')
  if (kind !== 'thesaurus') return `${TERM_KIND_LABELS[kind]}：${left}`
  return `${left} ${direction === '>' ? '→' : '＝'} ${to.join('、')}`
}
