import type { RetrievalPlan } from '../../rules/searchIndex.ts'
import type { Columns } from './columns.ts'
import { TopRows } from './topRows.ts'

export interface ScoredRow {
  row: number
  score: number
}

/** The best rows over all and of each type, one a document: re-posts stand behind the best of them. */
export class BestRows {
  readonly #columns: Columns
  readonly #overall: TopRows
  readonly #pools: TopRows[]
  readonly #types: Uint16Array
  readonly #shared = new Map<number, ScoredRow & { members: number }>()
  readonly #headDepth: number
  #single = 0

  constructor({ depth, headDepth, poolDepth }: RetrievalPlan, columns: Columns) {
    this.#columns = columns
    const types = columns.facet('type')
    this.#types = types.codes
    this.#headDepth = headDepth
    this.#overall = new TopRows(depth)
    this.#pools = Array.from({ length: types.size }, () => new TopRows(poolDepth))
  }

  /** Distinct documents added. */
  get total(): number {
    return this.#single + this.#shared.size
  }

  add(row: number, score: number): void {
    const group = this.#columns.group[row] as number
    if (!this.#columns.isShared(group)) {
      this.#single += 1
      this.#offer(row, score)
      return
    }
    const kept = this.#shared.get(group)
    const members = (kept?.members ?? 0) + 1
    const isBetter = !kept || score > kept.score || (score === kept.score && row < kept.row)
    this.#shared.set(group, isBetter ? { row, score, members } : { ...kept, members })
  }

  /** How many further publications of the same document were added. */
  collapsedBehind(row: number): number {
    return Math.max(0, (this.#shared.get(this.#columns.group[row] as number)?.members ?? 1) - 1)
  }

  /** Best first; `head`: among the first of all or of its type. */
  sorted(): (ScoredRow & { head: boolean })[] {
    for (const { row, score } of this.#shared.values()) this.#offer(row, score)
    const overall = this.#overall.sorted()
    const pooled = this.#pools.flatMap((pool) => pool.sorted())
    const head = new Set([...overall.slice(0, this.#headDepth), ...pooled].map(({ row }) => row))
    const kept = new Map([...overall, ...pooled].map((one) => [one.row, one]))
    const sorted = [...kept.values()].sort((a, b) => b.score - a.score || a.row - b.row)
    return sorted.map((one) => ({ ...one, head: head.has(one.row) }))
  }

  #offer(row: number, score: number): void {
    this.#overall.offer(row, score)
    this.#pools[this.#types[row] as number]?.offer(row, score)
  }
}
