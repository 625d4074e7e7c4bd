import file from '../../data/answers/slot-words.json'
import type { SlotName } from '../document.ts'

interface SlotWords {
  slot: string
  words: readonly string[]
  /** One of these must stand in the question as well. */
  with?: readonly string[]
  /** None of these may. */
  without?: readonly string[]
}

const SLOT_WORDS: readonly SlotWords[] = file.slots

/** What a question asks for, in the order of the word list; “去哪儿办，多少钱” asks for two things. Simplified text. */
export function askedSlots(question: string): SlotName[] {
  const says = (word: string) => question.includes(word)
  const asked = SLOT_WORDS.filter(
    ({ words, with: needed, without }) =>
      words.some(says) && (needed === undefined || needed.some(says)) && !(without?.some(says) ?? false),
  )
  return [...new Set(asked.map(({ slot }) => slot as SlotName))]
}

const LONGEST_FIRST = [...new Set(SLOT_WORDS.flatMap(({ words }) => words))].sort((a, b) => b.length - a.length)

/** A text without the words that ask for a slot: 办理材料 → 办理. */
export const withoutSlotWords = (text: string): string =>
  LONGEST_FIRST.reduce((rest, word) => rest.replaceAll(word, ''), text)
