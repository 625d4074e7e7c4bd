import type { Lexicon, ThesaurusLine } from '../analysis/types.ts'
import { lineProblems } from '../lexicon.ts'
import { type SearchTerm, TERM_KIND_LABELS } from './searchTerm.ts'

const LONGEST_WORD = 30
const NO_LEXICON: Lexicon = { thesaurus: [], domainWords: [], protectedTerms: [] }

const lineOf = ({ from, direction, to }: SearchTerm): ThesaurusLine => ({ from, direction, to })

/** What is wrong with a line in itself, in sentences; empty: nothing. Such a line is not kept, not even as a draft. */
export function termProblems(term: SearchTerm): string[] {
  if (term.kind === 'thesaurus') return lineProblems(lineOf(term), NO_LEXICON)
  const label = TERM_KIND_LABELS[term.kind]
  return [
    ...(term.from.length === 0 ? ['请填写词语。'] : []),
    ...term.from.flatMap((word) => [
      ...([...word].length < 2 ? [`${label}至少两个字：${word}。`] : []),
      ...([...word].length > LONGEST_WORD
        ? [`词语过长（最多 ${LONGEST_WORD} 字）：${[...word].slice(0, 10).join('')}…`]
        : []),
      ...(/[\p{L}\p{N}]/u.test(word) ? [] : [`词语里没有文字：${word}。`]),
    ]),
  ]
}

/**
 * What a publisher should know before a line goes live beside those there are: words that have a line already, chains.
 * `lexicon`: what it would be added to. Hints forbid nothing.
 */
export function termHints(term: SearchTerm, lexicon: Lexicon): string[] {
  if (term.kind !== 'thesaurus') return []
  const inItself = new Set(termProblems(term))
  return lineProblems(lineOf(term), lexicon).filter((problem) => !inItself.has(problem))
}
