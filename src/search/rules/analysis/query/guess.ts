import type { TermKnowledge } from '../types.ts'

/** How sure a window is to hold a slip. */
export interface Doubt {
  /** Any other single character. */
  hasStray: boolean
  /** A single character that questions are full of (及, 的): only its sound may give it away. */
  hasStop: boolean
  /** A word of several characters that no publication holds and that is no term. */
  hasUnknown: boolean
}

const CANDIDATES = 6
/** Shorter windows sound like too many things to be mended for their sound alone, or for a character left out. */
const LONG = 4
/** From here on words that publications do hold may be mended: 不动产登机. */
const VERY_LONG = 5
const SHORT = 2

const differsInOne = (one: string, other: string): boolean => {
  const characters = [...other]
  return [...one].filter((character, at) => character !== characters[at]).length === 1
}

/** How long a window must be before it is mended for sounding exactly like a term. */
const lengthToSound = ({ hasStop, hasUnknown }: Doubt): number => (hasStop ? SHORT + 1 : hasUnknown ? LONG : VERY_LONG)

/** With a stray character close sounds will do in more than two characters; without one the sound must be the same. */
const bySound = (written: string, doubt: Doubt, { terms }: TermKnowledge): string | undefined =>
  terms.soundingLike(written, CANDIDATES).find((term) => {
    if (doubt.hasStray) return written.length > SHORT || terms.soundsAs(written, term)
    return written.length >= lengthToSound(doubt) && terms.soundsAs(written, term) && differsInOne(written, term)
  })

const bySlip = (written: string, doubt: Doubt, { terms }: TermKnowledge): string | undefined => {
  if (!doubt.hasStray && !(doubt.hasUnknown && written.length >= LONG)) return undefined
  return terms.misspelt(written, CANDIDATES).find((term) => term.length === written.length || written.length >= LONG)
}

/** The term a window was meant to be; null when nothing comes near. */
export const guess = (written: string, doubt: Doubt, knowledge: TermKnowledge): string | null => {
  return bySound(written, doubt, knowledge) ?? bySlip(written, doubt, knowledge) ?? null
}
