import { changesAlone } from './simplify.ts'

/** What a UTF-16 unit does to the normalisation of a text. */
export const PLAIN = 0
/** Normalising it may change the length of the text, or depends on its neighbours. */
export const AWKWARD = 1
export const TRADITIONAL = 2

/** Marks, jamo and half-width voicing marks join the character before them. */
const JOINING = /[\p{M}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f]/u
const UNITS = 0x10000

const isAwkward = (character: string): boolean => {
  const written = character.normalize('NFKC').toLowerCase()
  // Σ is lower-cased by what stands behind it.
  return written.length !== 1 || JOINING.test(written) || /[\p{Cf}\p{Cs}Σ]/u.test(character)
}

const makeTable = (): Uint8Array => {
  const table = new Uint8Array(UNITS)
  for (let unit = 0; unit < UNITS; unit++) if (isAwkward(String.fromCharCode(unit))) table[unit] = AWKWARD
  for (const character of changesAlone()) table[character.charCodeAt(0)] = TRADITIONAL
  return table
}

let table: Uint8Array | null = null

/**
 * The hardest thing in a text: `PLAIN` texts are normalised unit by unit without changing their length, which spares
 * nearly all texts an offset map and OpenCC.
 */
export const hardestIn = (text: string): number => {
  table ??= makeTable()
  let hardest = PLAIN
  for (let at = 0; at < text.length; at++) hardest |= table[text.charCodeAt(at)] ?? AWKWARD
  return hardest
}

/** What one unit of a text does. */
export const hardnessOf = (text: string, at: number): number => {
  table ??= makeTable()
  return table[text.charCodeAt(at)] ?? AWKWARD
}
