import type { TermBook } from '../types.ts'
import { askingWords } from '../vocabulary/questionWords.ts'
import { bySound } from './bySound.ts'
import { misspelt } from './misspelt.ts'
import { withKey } from './prefixIndex.ts'
import { readsAs, soundingLike } from './soundingLike.ts'
import { suggest } from './suggest.ts'
import { makeTermTable } from './termTable.ts'

/** Terms by sound and by slips; terms must be normalised, `cut` gives their words. */
export const createTermBook = (
  weighted: Iterable<readonly [term: string, weight: number]>,
  cut: (text: string) => string[],
): TermBook => {
  const table = makeTermTable(weighted, askingWords, cut)
  const named = (ids: Iterable<number>, limit: number): string[] =>
    [...new Set(ids)].slice(0, limit).map((id) => table.terms[id] ?? '')
  return {
    size: table.silentFrom,
    has: (term) => table.idOf.has(term),
    spelt: (letters, limit) =>
      named(
        [...withKey(table.byFull, letters)].sort((one, other) => one - other),
        limit,
      ),
    bySound: (written, limit) => named(bySound(table, written), limit),
    soundsAs: (written, term) => {
      const id = table.idOf.get(term)
      return id !== undefined && readsAs([...written], (table.syllables[id] ?? '').split(' '))
    },
    soundingLike: (written, limit) => named(soundingLike(table, written), limit),
    misspelt: (written, limit) => named(misspelt(table, written), limit),
    suggest: (typed, limit) => named(suggest(table, typed, limit), limit),
  }
}
