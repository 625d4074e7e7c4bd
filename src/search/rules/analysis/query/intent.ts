import type { SlotName } from '../../document.ts'
import type { Intent } from '../types.ts'
import { intentSigns, type NamedType, slotIntents } from '../vocabulary/questionWords.ts'
import type { CutQuery } from './mark.ts'

/** What the asker wants to see, and the word that says so. */
export interface FoundIntent {
  intent: Intent
  word: string
}

const OF_TYPE: Partial<Record<NamedType['type'], Intent>> = {
  interpretation: 'interpretation',
  guide: 'guide',
  faq: 'answer',
  policyDocument: 'policy',
  notice: 'policy',
}

/** A mark of the query and the text it stands over. */
interface Said<M> {
  mark: M
  word: string
}

/** The intent of a normalised query: of the type it names, else of the first list whose words or slot stand in it. */
export const findIntent = (
  { text, ends }: CutQuery,
  type: Said<NamedType> | null,
  slot: Said<SlotName> | null,
): FoundIntent | null => {
  const ofType = type === null ? undefined : OF_TYPE[type.mark.type]
  if (type !== null && ofType !== undefined) return { intent: ofType, word: type.word }
  for (const { intent, anywhere, atTheEnd } of intentSigns) {
    const word =
      anywhere.find((sign) => text.includes(sign)) ??
      atTheEnd.find((sign) => ends.some((end) => text.endsWith(sign, end)))
    if (word !== undefined) return { intent, word }
    if (slot !== null && slotIntents[slot.mark] === intent) return { intent, word: slot.word }
  }
  return null
}
