import { FACETS, type FacetChoice, type FacetCount, type FacetName } from '../question.ts'
import type { Retrieval } from '../searchIndex.ts'

/** Counts as lists, the largest first, years newest first; a chosen value is there even when nothing is left of it. */
export function facetLists({ facets }: Retrieval, chosen: FacetChoice): Record<FacetName, FacetCount[]> {
  const listOf = (name: FacetName): FacetCount[] => {
    const counts = new Map(facets[name])
    for (const value of chosen[name]) if (!counts.has(value)) counts.set(value, 0)
    const list = [...counts].map(([value, count]) => ({ value, count, chosen: chosen[name].includes(value) }))
    const newestFirst = (a: FacetCount, b: FacetCount) => b.value.localeCompare(a.value)
    const largestFirst = (a: FacetCount, b: FacetCount) => b.count - a.count || a.value.localeCompare(b.value)
    return list.sort(name === 'year' ? newestFirst : largestFirst)
  }
  return Object.fromEntries(FACETS.map((name) => [name, listOf(name)])) as Record<FacetName, FacetCount[]>
}
