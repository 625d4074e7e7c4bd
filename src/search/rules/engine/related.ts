import type { Analyzer } from '../analysis/types.ts'
import { RANKING } from '../ranking/figures.ts'
import type { StoredDocument } from '../searchIndex.ts'

/** Queries that lead on: keywords that the best hits share, without what was asked already. Most shared first. */
export function relatedQueries(asked: string, documents: readonly StoredDocument[], analyzer: Analyzer): string[] {
  const counts = new Map<string, number>()
  const known = analyzer.normalize(asked)
  for (const keyword of documents.flatMap(({ keywords }) => keywords)) {
    const normalized = analyzer.normalize(keyword)
    const isOther = normalized.length >= 2 && normalized.length <= 12 && !known.includes(normalized)
    if (isOther) counts.set(keyword, (counts.get(keyword) ?? 0) + 1)
  }
  const byCount = [...counts].sort(([, a], [, b]) => b - a)
  return byCount.slice(0, RANKING.related.most).map(([keyword]) => keyword)
}
