import settings from '../../data/answers/quoting.json'
import type { AnswerCandidate, Demand } from './candidate.ts'

/** How far a candidate is about what is asked. */
export interface Coverage {
  /** 0 to 1: the share of the demands' rarity found in title or keywords, and the share found anywhere. */
  confidence: number
  /** Every rare demand is in the title. */
  isNamed: boolean
}

const NONE: Coverage = { confidence: 0, isNamed: false }

/**
 * Compares a candidate with what is asked. No confidence at all when a rare demand is in neither title nor keywords:
 * another animal, another trade, another benefit.
 */
export function coverageOf(candidate: AnswerCandidate, demands: readonly Demand[]): Coverage {
  const shares = demands.map((demand) => namedShare(candidate, demand))
  const rare = shares.filter((_, at) => (demands[at]?.idf ?? 0) >= settings.rareFrom.value)
  if (rare.includes(0)) return NONE
  const anywhere = demands.map(({ index }, at) => (candidate.groupsAnywhere[index] || shares[at] !== 0 ? 1 : 0))
  const { value: titleShare } = settings.titleShare
  return {
    confidence: titleShare * weighted(demands, shares) + (1 - titleShare) * weighted(demands, anywhere),
    isNamed: rare.every((share) => share === 1),
  }
}

/** 1 in the title, a part in the keywords, else 0; what is done with the thing (补办) keywords may say alone. */
function namedShare({ document, groupsInTitle }: AnswerCandidate, { group, index }: Demand): number {
  if (groupsInTitle[index]) return 1
  const keywords = document.keywords.map((keyword) => keyword.toLowerCase())
  const found = group.alternatives.some(
    ({ tokens }) => tokens.length > 0 && keywords.some((keyword) => tokens.every((token) => keyword.includes(token))),
  )
  if (!found) return 0
  return settings.operations.includes(group.source) ? 1 : settings.keywordShare.value
}

function weighted(demands: readonly Demand[], shares: readonly number[]): number {
  const total = demands.reduce((sum, { idf }) => sum + idf, 0)
  const even = demands.length
  return demands.reduce((sum, { idf }, at) => sum + (shares[at] ?? 0) * (total > 0 ? idf / total : 1 / even), 0)
}
