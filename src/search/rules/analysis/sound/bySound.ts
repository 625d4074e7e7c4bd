import { isWrittenAs } from './matchWritten.ts'
import { mayBegin } from './mayBegin.ts'
import { withKey } from './prefixIndex.ts'
import { splitFolded } from './splitSyllables.ts'
import type { TermTable } from './termTable.ts'

const LATIN = /^[a-z]+$/
const SHORTEST_INITIALS = 2

const ranked = (ids: Iterable<number>): number[] => [...ids].sort((one, other) => one - other)

/** Terms whose syllables sound close to a row of Latin letters: gongjijing, zuzhu. */
const close = (table: TermTable, letters: string): number[] =>
  splitFolded(letters).flatMap((syllables) => [...withKey(table.byFolded, syllables.join(' '))])

const mixed = (table: TermTable, written: string): number[] =>
  [...mayBegin(table, written)].filter((id) =>
    isWrittenAs(table.terms[id] ?? '', table.syllables[id] ?? '', written, false),
  )

/** Terms written with Latin letters: whole syllables first, then initials, close sounds and mixtures. */
export const bySound = (table: TermTable, written: string): number[] => {
  const letters = written.toLowerCase().replace(/[\s'’-]/g, '')
  if (letters.length < SHORTEST_INITIALS || !/[a-z]/.test(letters)) return []
  if (!LATIN.test(letters)) return ranked(mixed(table, letters))
  const full = ranked(withKey(table.byFull, letters))
  const initials = ranked(withKey(table.byInitials, letters))
  if (full.length + initials.length > 0) return [...full, ...initials]
  const near = ranked(new Set(close(table, letters)))
  return near.length > 0 ? near : ranked(mixed(table, letters))
}
