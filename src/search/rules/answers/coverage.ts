import settings from '../../data/answers/quoting.json'
import type { AnswerCandidate, Demand } from './candidate.ts'

/**
 * How sure it is that a candidate is about what is asked, 0 to 1: the share of the demands' rarity found in title or
 * keywords, and the share found anywhere. 0 when a rare demand is in neither title nor keywords: another animal, another
 * trade, another benefit.
 */
export function confidenceOf(candidate: AnswerCandidate, demands: readonly Demand[]): number {
  const named = demands.map((demand) => namedShare(candidate, demand))
  if (demands.some(({ idf }, index) => idf >= settings.rareFrom.value && named[index] === 0)) return 0
  const anywhere = demands.map(({ index }, at) => (candidate.groupsAnywhere[index] || named[at] !== 0 ? 1 : 0))
  const { value: titleShare } = settings.titleShare
  return titleShare * weighted(demands, named) + (1 - titleShare) * weighted(demands, anywhere)
}

/** 1 in the title, a part in the keywords, else 0. */
function namedShare({ document, groupsInTitle }: AnswerCandidate, { group, index }: Demand): number {
  if (groupsInTitle[index]) return 1
  const keywords = document.keywords.map((keyword) => keyword.toLowerCase())
  const found = group.alternatives.some(
    ({ tokens }) => tokens.length > 0 && keywords.some((keyword) => tokens.every((token) => keyword.includes(token))),
  )
  return found ? settings.keywordShare.value : 0
}

function weighted(demands: readonly Demand[], shares: readonly number[]): number {
  const total = demands.reduce((sum, { idf }) => sum + idf, 0)
  const even = demands.length
  return demands.reduce((sum, { idf }, at) => sum + (shares[at] ?? 0) * (total > 0 ? idf / total : 1 / even), 0)
}
