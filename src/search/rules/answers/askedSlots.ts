import signs from '../../data/analysis/slots.json'
import benefits from '../../data/answers/benefit-words.json'
import type { SlotName } from '../document.ts'

const PHRASES = signs.slots
  .flatMap(({ slot, anywhere }) => anywhere.map((phrase) => ({ slot: slot as SlotName, phrase })))
  .sort((one, other) => other.phrase.length - one.phrase.length)

/**
 * Everything a title asks for; “去哪儿办，多少钱” asks for two things. Longer phrases first: what 补多少钱 has said,
 * 多少钱 does not say again. Simplified text.
 */
export function askedSlots(title: string): SlotName[] {
  let rest = title
  const asked = PHRASES.filter(({ phrase }) => {
    const found = rest.includes(phrase)
    rest = rest.replaceAll(phrase, '\n')
    return found
  })
  return [...new Set(asked.map(({ slot }) => slotMeant(slot, title)))]
}

/** Who asks what an allowance costs wants to know how much it is: no fee answers that. */
export const slotMeant = (slot: SlotName, question: string): SlotName =>
  slot === 'fee' && benefits.words.some((word) => question.includes(word)) ? 'amount' : slot

const WORDS = [
  ...new Set(signs.slots.flatMap(({ words, anywhere, atTheEnd }) => [...words, ...anywhere, ...atTheEnd])),
].sort((one, other) => other.length - one.length)

/** A text without the words that ask for a slot: 居住证材料 → 居住证. */
export const withoutSlotWords = (text: string): string => WORDS.reduce((rest, word) => rest.replaceAll(word, ''), text)
