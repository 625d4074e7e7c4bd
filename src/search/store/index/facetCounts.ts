import { FACETS, type FacetName } from '../../rules/question.ts'
import type { Columns, FacetColumn } from './columns.ts'

interface Counting {
  column: FacetColumn
  /** Bits of the other facets: who fails one of them does not count here. */
  others: number
  /** Documents with one publication, by code. */
  single: Uint32Array
  /** Documents with several, by value: each counts once. */
  shared: Map<string, Set<number>>
}

/**
 * Counts documents by facet value. Re-posts of one document count once a value, so that a count is what is found after
 * choosing it. A facet counts rows that fail no other facet's choice: its own other values stay offered.
 */
export class FacetCounts {
  readonly #columns: Columns
  readonly #facets: Counting[]

  constructor(columns: Columns) {
    this.#columns = columns
    this.#facets = FACETS.map((name, index) => {
      const column = columns.facet(name)
      return { column, others: ~(1 << index), single: new Uint32Array(column.size), shared: new Map() }
    })
  }

  /** `failing`: the facets whose choice the row fails. */
  add(row: number, failing: number): void {
    const group = this.#columns.group[row] as number
    const shared = this.#columns.isShared(group)
    for (let index = 0; index < this.#facets.length; index++) {
      const facet = this.#facets[index] as Counting
      if ((failing & facet.others) !== 0) continue
      const code = facet.column.codes[row] as number
      if (shared) addShared(facet, code, group)
      else facet.single[code] = (facet.single[code] as number) + 1
    }
  }

  byFacet(): Record<FacetName, ReadonlyMap<string, number>> {
    const entries = FACETS.map((name, index) => [name, countsOf(this.#facets[index] as Counting)] as const)
    return Object.fromEntries(entries) as unknown as Record<FacetName, ReadonlyMap<string, number>>
  }
}

function addShared({ column, shared }: Counting, code: number, group: number): void {
  for (const value of column.valuesOf(code)) {
    const groups = shared.get(value)
    if (groups) groups.add(group)
    else shared.set(value, new Set([group]))
  }
}

function countsOf({ column, single, shared }: Counting): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (value: string, count: number) => counts.set(value, (counts.get(value) ?? 0) + count)
  single.forEach((count, code) => {
    if (count > 0) for (const value of column.valuesOf(code)) add(value, count)
  })
  for (const [value, groups] of shared) add(value, groups.size)
  return counts
}
