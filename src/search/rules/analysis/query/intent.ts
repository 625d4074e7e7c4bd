import type { Intent } from '../types.ts'
import { intentSigns, type NamedType } from '../vocabulary/questionWords.ts'
import { contentEnd, plainEnd } from './tail.ts'

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

/** The intent of a normalised query: the type it names, else the first list whose words stand in it. */
export const findIntent = (text: string, named: NamedType | null, namedAs: string): FoundIntent | null => {
  const ofType = named === null ? undefined : OF_TYPE[named.type]
  if (ofType !== undefined) return { intent: ofType, word: namedAs }
  const ends = [text.slice(0, plainEnd(text)), text.slice(0, contentEnd(text))]
  for (const { intent, anywhere, atTheEnd } of intentSigns) {
    const word =
      anywhere.find((sign) => text.includes(sign)) ?? atTheEnd.find((sign) => ends.some((end) => end.endsWith(sign)))
    if (word !== undefined) return { intent, word }
  }
  return null
}
