import type { FacetName } from '../../rules/question.ts'
import { Interner } from './interner.ts'

/** What filters, facets and priors ask of a row. */
export interface RowFacts {
  row: number
  type: string
  /** Slugs between semicolons, sorted: `a;b`. */
  sites: string
  /** Slug. */
  home: string
  issuer: string
  topic: string
  year: string
  validity: string
  /** Seconds since 1970. */
  published: number
  /** Equal for re-posts of one document. */
  sameness: string
}

const FACET_FIELDS = {
  type: 'type',
  site: 'sites',
  issuer: 'issuer',
  topic: 'topic',
  year: 'year',
  validity: 'validity',
} as const satisfies Record<FacetName, keyof RowFacts>
const FACETS = Object.keys(FACET_FIELDS) as FacetName[]

/** One facet of all rows: a code a row, and the values behind each code (a row may have several: its sites). */
export interface FacetColumn {
  codes: Uint16Array
  valuesOf(code: number): readonly string[]
  readonly size: number
}

/** The facts of all rows as typed arrays: counting facets over them is far quicker than asking the database. */
export class Columns {
  #rows = 0
  #living = 0
  #capacity = 0
  #alive = new Uint8Array(0)
  #published = new Uint32Array(0)
  #group = new Uint32Array(0)
  #home = new Uint16Array(0)
  readonly #homes = new Interner()
  readonly #groups = new Map<string, number>()
  readonly #groupSizes: number[] = []
  readonly #facets = new Map(
    FACETS.map((name) => [name, { codes: new Uint16Array(0), interner: new Interner(), split: [] as string[][] }]),
  )

  /** Highest row plus one. */
  get rows(): number {
    return this.#rows
  }

  /** Publications there are. */
  get living(): number {
    return this.#living
  }

  get alive(): Uint8Array {
    return this.#alive
  }

  get published(): Uint32Array {
    return this.#published
  }

  get group(): Uint32Array {
    return this.#group
  }

  /** The site each row belongs to, as a code. */
  get home(): { codes: Uint16Array; values: readonly string[] } {
    return { codes: this.#home, values: this.#homes.values }
  }

  /** Whether several publications are of the same document. */
  isShared(group: number): boolean {
    return (this.#groupSizes[group] ?? 0) > 1
  }

  facet(name: FacetName): FacetColumn {
    const facet = this.#facets.get(name)
    if (!facet) throw new Error(`There is no facet ${name}`)
    return { codes: facet.codes, size: facet.interner.values.length, valuesOf: (code) => facet.split[code] ?? [] }
  }

  set(facts: RowFacts): void {
    const { row } = facts
    this.#grow(row + 1)
    this.remove(row)
    this.#alive[row] = 1
    this.#living += 1
    this.#published[row] = facts.published
    const group = this.#groups.get(facts.sameness) ?? this.#groupSizes.push(0) - 1
    this.#groups.set(facts.sameness, group)
    this.#group[row] = group
    this.#groupSizes[group] = (this.#groupSizes[group] ?? 0) + 1
    this.#home[row] = this.#homes.codeOf(facts.home)
    for (const name of FACETS) this.#setFacet(name, row, facts[FACET_FIELDS[name]])
  }

  remove(row: number): void {
    if (!this.#alive[row]) return
    this.#alive[row] = 0
    this.#living -= 1
    const group = this.#group[row] ?? 0
    this.#groupSizes[group] = (this.#groupSizes[group] ?? 1) - 1
  }

  #setFacet(name: FacetName, row: number, value: string): void {
    const facet = this.#facets.get(name)
    if (!facet) return
    const code = facet.interner.codeOf(value)
    facet.split[code] ??= value.split(';').filter(Boolean)
    facet.codes[row] = code
  }

  #grow(rows: number): void {
    this.#rows = Math.max(this.#rows, rows)
    if (rows <= this.#capacity) return
    this.#capacity = Math.max(rows, Math.ceil(this.#capacity * 1.5), 1024)
    this.#alive = grown(this.#alive, new Uint8Array(this.#capacity))
    this.#published = grown(this.#published, new Uint32Array(this.#capacity))
    this.#home = grown(this.#home, new Uint16Array(this.#capacity))
    this.#group = grown(this.#group, new Uint32Array(this.#capacity))
    for (const facet of this.#facets.values()) facet.codes = grown(facet.codes, new Uint16Array(this.#capacity))
  }
}

function grown<A extends Uint8Array | Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from)
  return to
}
