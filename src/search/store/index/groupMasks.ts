import type { ConceptGroup } from '../../rules/analysis/types.ts'
import { matchExpression } from './matchExpression.ts'
import type { Postings } from './postings.ts'

/** How much a word that only helps (办理, 申请) counts beside one that names the thing. */
const HELPER_SHARE = 0.3
const NONE = new Uint32Array(0)

/** Which groups each row holds: bit n for group n. Arrays are reused from query to query. */
export class GroupMasks {
  any = new Uint16Array(0)
  title = new Uint16Array(0)
  /** The rows of each group, in no order. */
  rows: Uint32Array[] = []
  /** Inverse document frequency of each group, helpers discounted. */
  weights: number[] = []
  #filledWith = ''

  fill(groups: readonly ConceptGroup[], postings: Postings, rows: number, documents: number): void {
    // A query that relaxes asks for the same groups again.
    const asked = JSON.stringify(groups)
    if (asked === this.#filledWith) return
    this.#clear(rows)
    this.rows = groups.map((group, index) => this.#mark(group, index, postings))
    this.weights = groups.map(({ substantive, alternatives }, index) => {
      if (alternatives.every(({ tokens }) => tokens.length === 0)) return 0
      return inverseFrequency(this.rows[index]?.length ?? 0, documents) * (substantive ? 1 : HELPER_SHARE)
    })
    this.#filledWith = asked
  }

  /** After a write. */
  forget(): void {
    this.#filledWith = ''
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

  /** Alternatives are looked up one by one: many queries share them, and a list is read once. */
  #mark({ alternatives }: ConceptGroup, index: number, postings: Postings): Uint32Array {
    const bit = 1 << index
    const lists = alternatives.flatMap((alternative) => {
      const expression = matchExpression(alternative)
      const rows = expression === null ? NONE : postings.rows(expression)
      if (expression === null || rows.length === 0) return []
      mark(this.title, postings.titles(expression), bit)
      return [rows]
    })
    return united(lists.map((rows) => mark(this.any, rows, bit)))
  }

  #clear(rows: number): void {
    this.#filledWith = ''
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

/** Sets a bit for rows and answers those that did not have it. */
function mark(masks: Uint16Array, rows: Uint32Array, bit: number): Uint32Array {
  const fresh = new Uint32Array(rows.length)
  let count = 0
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const mask = masks[row] as number
    if ((mask & bit) !== 0) continue
    masks[row] = mask | bit
    fresh[count++] = row
  }
  return count === rows.length ? rows : fresh.subarray(0, count)
}

/** Lists without common rows as one. */
function united(lists: readonly Uint32Array[]): Uint32Array {
  const [first = NONE] = lists
  if (lists.length < 2) return first
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all
}
