import type { AnalyzedQuery, ConceptGroup, TermBook } from '../analysis/types.ts'
import type { EngineParts } from './engineParts.ts'

const LETTERS = /^[a-z']+$/

/**
 * Reads the query once more with what sounds or looks like the words that no publication holds: a slip of the pen may be
 * a word itself (护罩 for 护照), which only a search without any result gives away. Null: nothing to guess.
 */
export function guessAgain(text: string, groups: readonly ConceptGroup[], parts: EngineParts): AnalyzedQuery | null {
  const { knowledge } = parts.index
  const isUnknown = ({ source, alternatives, substantive }: ConceptGroup) =>
    substantive &&
    source.length > 1 &&
    !alternatives.some(({ tokens }) => tokens.every((token) => knowledge.frequency(token) > 0))
  for (const { source } of groups.filter(isUnknown)) {
    const guess = guessesFor(source, knowledge.terms).find((term) => term !== source)
    if (!guess) continue
    const analyzed = parts.analyzer.analyzeQuery(text.replace(source, guess), knowledge)
    return withCorrection(analyzed, source, guess)
  }
  return null
}

const guessesFor = (source: string, terms: TermBook): string[] =>
  LETTERS.test(source)
    ? terms.bySound(source, 2)
    : [...terms.soundingLike(source, 2), ...terms.misspelt(source, 2)].filter((term) => term.length === source.length)

function withCorrection(analyzed: AnalyzedQuery, from: string, to: string): AnalyzedQuery {
  const { verbatim } = analyzed
  const rewritings = [{ kind: 'correction', from, to } as const, ...verbatim.rewritings]
  return { ...analyzed, verbatim: { ...verbatim, rewritings }, corrected: null }
}
