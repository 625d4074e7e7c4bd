import type { Analyzer, ConceptGroup, Reading } from '../analysis/types.ts'
import type { Candidate, RankingText } from '../searchIndex.ts'
import { bestAlternative, shareOf } from './coverage.ts'
import { RANKING } from './figures.ts'

/** A candidate with what its stored tokens tell. */
export interface RankedCandidate extends Candidate {
  text: RankingText
  /** The score before re-ranking. */
  rough: number
  /** Share of the query's weight in the title, synonyms counting less than the asker's own words. */
  titleCoverage: number
  coverage: number
  /** Bit n: group n stands among the keywords. */
  keywordMask: number
  parts: Record<string, number>
}

interface Question {
  groups: readonly ConceptGroup[]
  weights: readonly number[]
  reading: Reading
  analyzer: Analyzer
}

/** Orders candidates by their rough score plus what the stored tokens tell; best first. */
export function rerank(
  candidates: readonly Candidate[],
  texts: readonly RankingText[],
  question: Question,
): RankedCandidate[] {
  const byRow = new Map(texts.map((text) => [text.row, text]))
  const asked = comparable(question.reading.text)
  const ranked = candidates.flatMap((candidate) => {
    const text = byRow.get(candidate.row)
    return text ? [rank(candidate, text, asked, question)] : []
  })
  return ranked.sort((a, b) => b.score - a.score || b.row - a.row)
}

function rank(candidate: Candidate, text: RankingText, asked: string, question: Question): RankedCandidate {
  const { groups, weights, analyzer } = question
  const shown = comparable(analyzer.normalize(text.title))
  const [titleCoverage] = coverageIn(text.titleTokens, shown, groups, weights)
  const [keywordCoverage, keywordMask] = coverageIn(text.keywordTokens, '', groups, weights)
  const figures = RANKING.parts
  const parts = {
    found: candidate.score,
    ownWords: figures.ownWords * (titleCoverage - shareOf(candidate.titleMask, weights)),
    keywords: figures.keywords * keywordCoverage,
    closeness: figures.closeness * titleCoverage * closeness(groups, text.titleTokens),
    phrase: groups.length > 1 && shown.includes(asked) ? figures.phrase : 0,
    exactTitle: shown === asked ? figures.exactTitle : 0,
  }
  const score = Object.values(parts).reduce((sum, part) => sum + part, 0)
  return {
    ...candidate,
    score,
    rough: candidate.score,
    text,
    titleCoverage,
    coverage: shareOf(candidate.anyMask, weights),
    keywordMask,
    parts,
  }
}

/** How much of the query's weight these tokens hold, synonyms counting less than own words; and which groups. */
function coverageIn(
  tokens: readonly string[],
  text: string,
  groups: readonly ConceptGroup[],
  weights: readonly number[],
): [share: number, mask: number] {
  const held = new Set(tokens)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  let mask = 0
  groups.forEach((group, index) => {
    const best = bestAlternative(group, held, text)
    if (best > 0) mask |= 1 << index
    sum += best * (weights[index] ?? 0)
  })
  return [whole === 0 ? 0 : sum / whole, mask]
}

/** Share of the title's characters that the query's words cover: 居住证申领 answers 居住证 better than a long title does. */
function closeness(groups: readonly ConceptGroup[], titleTokens: readonly string[]): number {
  const wanted = new Set(groups.flatMap(({ alternatives }) => alternatives.flatMap(({ tokens }) => tokens)))
  const distinct = [...new Set(titleTokens)]
  const length = (tokens: readonly string[]) => tokens.reduce((sum, token) => sum + token.length, 0)
  return length(distinct.filter((token) => wanted.has(token))) / Math.max(1, length(distinct))
}

/** Letters and figures alone: blanks, brackets and marks don't tell two titles apart. */
const comparable = (normalized: string): string => normalized.replace(/[^\p{L}\p{N}]/gu, '')
