import type { ResourceTypeName } from '../../../../library/index.ts'
import helpers from '../../../data/analysis/helper-words.json' with { type: 'json' }
import intentFile from '../../../data/analysis/intents.json' with { type: 'json' }
import typeFile from '../../../data/analysis/named-types.json' with { type: 'json' }
import slotFile from '../../../data/analysis/slots.json' with { type: 'json' }
import stops from '../../../data/analysis/stop-words.json' with { type: 'json' }
import type { SlotName } from '../../document.ts'
import { makeKeys } from '../query/keyFinder.ts'
import type { Intent } from '../types.ts'

/** Words that say something by standing anywhere, or only at the end of a query. */
export interface Signs {
  anywhere: readonly string[]
  atTheEnd: readonly string[]
}

export interface SlotSigns extends Signs {
  slot: SlotName
  /** What publications call it. */
  words: readonly string[]
}

export interface NamedType {
  type: ResourceTypeName
  /** True when titles of the type do not hold the word, so that it must not be asked for. */
  filler: boolean
  words: readonly string[]
}

const longestFirst = (words: readonly string[]): string[] => [...words].sort((one, other) => other.length - one.length)

export const stopWords: ReadonlySet<string> = new Set(stops.words)
export const stopKeys = makeKeys(stopWords)
export const helperWords: ReadonlySet<string> = new Set(helpers.words)
/** Helping words that people misspell too (领去 for 领取); nobody needs them suggested. */
export const misspeltHelpers: readonly string[] = helpers.misspelt
export const slotSigns = slotFile.slots as readonly SlotSigns[]
export const intentSigns = intentFile.intents as readonly (Signs & { intent: Intent })[]
/** Turns of phrase and the slot each asks for. */
export const slotOfKey: ReadonlyMap<string, SlotSigns> = new Map(
  slotSigns.flatMap((signs) => signs.anywhere.map((phrase) => [phrase, signs] as const)),
)
export const slotKeys = makeKeys(slotOfKey.keys())
/** What who asks for a slot wants to see. */
export const slotIntents = intentFile.ofSlots as Readonly<Record<SlotName, Intent>>
export const namedTypes = (typeFile.types as readonly NamedType[]).map((named) => ({
  ...named,
  words: longestFirst(named.words),
}))

/** Words of two characters and more that people ask with, whatever they ask about: their pinyin must be known, too. */
export const askingWords: readonly string[] = [
  ...new Set([...stopWords, ...helperWords, ...slotOfKey.keys(), ...misspeltHelpers]),
].filter((word) => /^\p{Script=Han}{2,}$/u.test(word))
