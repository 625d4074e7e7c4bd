import { LRUCache } from 'lru-cache'
import type { Connection } from './connection.ts'
import type { POSTINGS } from './schema.ts'

const CACHED_BYTES = 32 * 1024 * 1024
const COMMA = 44
const ZERO = 48

/**
 * Rows that match an expression, ascending. One string of all rows is read far quicker than a row at a time; lists are
 * kept until the next write, so that very common words cost once.
 */
export class Postings {
  readonly #rowsOf
  readonly #titlesOf
  readonly #cache = new LRUCache<string, Uint32Array>({
    maxSize: CACHED_BYTES,
    sizeCalculation: (rows) => rows.byteLength + 64,
  })

  constructor(connection: Connection) {
    const rowsIn = (table: (typeof POSTINGS)[number]) =>
      connection.prepare(`select group_concat(rowid) as rows from ${table} where ${table} match ?`)
    this.#rowsOf = rowsIn('postings')
    this.#titlesOf = rowsIn('titlePostings')
  }

  /** Rows that hold it anywhere. */
  rows(expression: string): Uint32Array {
    return this.#kept(`any ${expression}`, () => this.#rowsOf.get(expression))
  }

  /** Rows whose title holds it. */
  titles(expression: string): Uint32Array {
    return this.#kept(`title ${expression}`, () => this.#titlesOf.get(expression))
  }

  /** After a write. */
  forget(): void {
    this.#cache.clear()
  }

  #kept(key: string, read: () => unknown): Uint32Array {
    const known = this.#cache.get(key)
    if (known) return known
    const { rows } = read() as { rows: string | null }
    const list = parseRows(rows ?? '')
    this.#cache.set(key, list)
    return list
  }
}

/** `3,14,15` → [3, 14, 15]. */
export function parseRows(text: string): Uint32Array {
  if (text === '') return new Uint32Array(0)
  let count = 1
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === COMMA) count++
  const rows = new Uint32Array(count)
  let index = 0
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === COMMA) {
      rows[index++] = value
      value = 0
    } else value = value * 10 + code - ZERO
  }
  rows[index] = value
  return rows
}
