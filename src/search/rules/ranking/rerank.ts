import type { ConceptGroup, Reading } from '../analysis/types.ts'
import type { Candidate, RankingText } from '../searchIndex.ts'
import { type GroupFinder, groupFinder, shareOf } from './coverage.ts'
import { RANKING } from './figures.ts'
import { lettersOnly } from './lettersOnly.ts'

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
  /** Bit n: group n was asked for, not just helping. */
  required: number
  reading: Reading
}

/** What is the same for all candidates of a query. */
interface Asked extends Question {
  /** The query's letters and figures. */
  letters: string
  /** Every token that answers it. */
  wanted: ReadonlySet<string>
  finders: readonly GroupFinder[]
}

/** Orders candidates by their rough score plus what the stored tokens tell; best first. */
export function rerank(
  candidates: readonly Candidate[],
  texts: readonly RankingText[],
  question: Question,
): RankedCandidate[] {
  const byRow = new Map(texts.map((text) => [text.row, text]))
  const { groups, reading } = question
  const wanted = new Set(groups.flatMap(({ alternatives }) => alternatives.flatMap(({ tokens }) => tokens)))
  const asked = { ...question, letters: lettersOnly(reading.text), wanted, finders: groups.map(groupFinder) }
  const ranked = candidates.flatMap((candidate) => {
    const text = byRow.get(candidate.row)
    return text ? [rank(candidate, text, asked)] : []
  })
  return ranked.sort((a, b) => b.score - a.score || b.row - a.row)
}

function rank(candidate: Candidate, text: RankingText, asked: Asked): RankedCandidate {
  const { groups, weights, required, letters, wanted } = asked
  const shown = text.plainTitle
  const [titleCoverage] = coverageIn(text.titleTokens, shown, asked)
  const [keywordCoverage, keywordMask] = coverageIn(text.keywordTokens, '', asked)
  const figures = RANKING.parts
  const parts = {
    found: candidate.score,
    everyIdea: (candidate.anyMask & required) === required ? figures.everyIdea : 0,
    ownWords: figures.ownWords * (titleCoverage - shareOf(candidate.titleMask, weights)),
    keywords: figures.keywords * keywordCoverage,
    closeness: titleCoverage === 0 ? 0 : figures.closeness * titleCoverage * closeness(wanted, text.titleTokens),
    phrase: groups.length > 1 && shown.includes(letters) ? figures.phrase : 0,
    exactTitle: shown === letters ? figures.exactTitle : 0,
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
function coverageIn(tokens: string, letters: string, { finders, weights }: Asked): [share: number, mask: number] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  let mask = 0
  finders.forEach((finder, index) => {
    const best = finder.bestIn(tokens, letters)
    if (best > 0) mask |= 1 << index
    sum += (best || RANKING.parts.partOfIdea * finder.partIn(tokens)) * (weights[index] ?? 0)
  })
  return [whole === 0 ? 0 : sum / whole, mask]
}

/** Share of the title's characters that the query's words cover: 居住证申领 answers 居住证 better than a long title does. */
function closeness(wanted: ReadonlySet<string>, titleTokens: string): number {
  const distinct = [...new Set(titleTokens.trim().split(' '))]
  const length = (tokens: readonly string[]) => tokens.reduce((sum, token) => sum + token.length, 0)
  return length(distinct.filter((token) => wanted.has(token))) / Math.max(1, length(distinct))
}
