import nearShapes from '../../../data/analysis/near-shapes.json' with { type: 'json' }
import type { TermKnowledge } from '../types.ts'
import { stopWords } from '../vocabulary/questionWords.ts'

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

/** Characters of the text and of the term where they differ. */
const differences = (one: string, other: string): [string, string][] => {
  const characters = [...other]
  return [...one].flatMap((character, at): [string, string][] => {
    const meant = characters[at]
    return meant === undefined || meant === character ? [] : [[character, meant]]
  })
}

const differsInOne = (one: string, other: string): boolean => differences(one, other).length === 1

/** 买 is not a slip of 卖, however alike they sound. */
const areOpposites = (one: string, other: string): boolean =>
  differences(one, other).some(([a, b]) => nearShapes.opposites.some((pair) => pair.includes(a) && pair.includes(b)))

/** Of two characters the wrong one must be the stray one: 就页 may be 就业, 不交 is not 补交. */
const isStrayWrong = (written: string, term: string): boolean =>
  differences(written, term).every(([character]) => !stopWords.has(character))

/** How long a window must be before it is mended for sounding exactly like a term. */
const lengthToSound = ({ hasStop, hasUnknown }: Doubt): number => (hasStop ? SHORT + 1 : hasUnknown ? LONG : VERY_LONG)

/** With a stray character close sounds will do in more than two characters; without one the sound must be the same. */
const bySound = (written: string, doubt: Doubt, { terms }: TermKnowledge): string | undefined =>
  terms.soundingLike(written, CANDIDATES).find((term) => {
    if (areOpposites(written, term)) return false
    if (doubt.hasStray && written.length > SHORT) return true
    if (doubt.hasStray) return terms.soundsAs(written, term) && isStrayWrong(written, term)
    return written.length >= lengthToSound(doubt) && terms.soundsAs(written, term) && differsInOne(written, term)
  })

const bySlip = (written: string, doubt: Doubt, { terms }: TermKnowledge): string | undefined => {
  if (!doubt.hasStray && !(doubt.hasUnknown && written.length >= LONG)) return undefined
  return terms.misspelt(written, CANDIDATES).find((term) => term.length === written.length || written.length >= LONG)
}

/** The term a window was meant to be; null when nothing comes near. */
export const guess = (written: string, doubt: Doubt, knowledge: TermKnowledge): string | null =>
  bySound(written, doubt, knowledge) ?? bySlip(written, doubt, knowledge) ?? null
