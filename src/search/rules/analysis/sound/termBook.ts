import type { TermBook } from '../types.ts'
import { bySound } from './bySound.ts'
import { misspelt } from './misspelt.ts'
import { soundingLike } from './soundingLike.ts'
import { suggest } from './suggest.ts'
import { makeTermTable } from './termTable.ts'

/** Terms by sound and by slips; terms must be normalised. */
export const createTermBook = (weighted: Iterable<readonly [term: string, weight: number]>): TermBook => {
  const table = makeTermTable(weighted)
  const named = (ids: Iterable<number>, limit: number): string[] =>
    [...new Set(ids)].slice(0, limit).map((id) => table.terms[id] ?? '')
  return {
    size: table.terms.length,
    has: (term) => table.idOf.has(term),
    bySound: (written, limit) => named(bySound(table, written), limit),
    soundingLike: (written, limit) => named(soundingLike(table, written), limit),
    misspelt: (written, limit) => named(misspelt(table, written), limit),
    suggest: (typed, limit) => named(suggest(table, typed, limit), limit),
  }
}
