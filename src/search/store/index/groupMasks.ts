import type { ConceptGroup } from '../../rules/analysis/types.ts'
import { inTitle, matchExpression } from './matchExpression.ts'
import type { Postings } from './postings.ts'

/** How much a word that only helps (办理, 申请) counts beside one that names the thing. */
const HELPER_SHARE = 0.3

/** Which groups each row holds: bit n for group n. Arrays are reused from query to query. */
export class GroupMasks {
  any = new Uint16Array(0)
  title = new Uint16Array(0)
  /** Inverse document frequency of each group, helpers discounted. */
  weights: number[] = []

  fill(groups: readonly ConceptGroup[], postings: Postings, rows: number, documents: number): void {
    this.#clear(rows)
    this.weights = groups.map((group, index) => {
      const expression = matchExpression(group.alternatives)
      if (expression === null) return 0
      const found = postings.rows(expression)
      mark(this.any, found, 1 << index)
      if (found.length > 0) mark(this.title, postings.rows(inTitle(expression)), 1 << index)
      return inverseFrequency(found.length, documents) * (group.substantive ? 1 : HELPER_SHARE)
    })
  }

  /** Sums of weights for every combination of groups, by mask. */
  sums(): Float64Array {
    const sums = new Float64Array(1 << this.weights.length)
    for (let mask = 1; mask < sums.length; mask++) {
      const lowest = 31 - Math.clz32(mask & -mask)
      sums[mask] = (sums[mask & (mask - 1)] ?? 0) + (this.weights[lowest] ?? 0)
    }
    return sums
  }

  #clear(rows: number): void {
    if (this.any.length >= rows) {
      this.any.fill(0)
      this.title.fill(0)
      return
    }
    const capacity = Math.ceil(rows * 1.2)
    this.any = new Uint16Array(capacity)
    this.title = new Uint16Array(capacity)
  }
}

/** As in BM25: never negative, rare words weigh most. */
export const inverseFrequency = (found: number, documents: number): number =>
  Math.log(1 + (documents - Math.min(found, documents) + 0.5) / (found + 0.5))

function mark(masks: Uint16Array, rows: Uint32Array, bit: number): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    masks[row] = (masks[row] as number) | bit
  }
}
