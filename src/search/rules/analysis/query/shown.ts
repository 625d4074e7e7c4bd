import { MAX_QUERY } from '../../question.ts'

/** A query as it is looked at, and whether something was cut off. */
export interface Shown {
  shown: string
  isCut: boolean
}

const foldBlanks = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** Characters enough to be sure that folding blanks leaves the longest query, without walking through a huge one. */
const LOOKED_AT = MAX_QUERY * 50

export const show = (text: string): Shown => {
  const folded = foldBlanks(text.slice(0, LOOKED_AT).toWellFormed())
  const characters = [...folded]
  const isCut = characters.length > MAX_QUERY || text.length > LOOKED_AT
  return { shown: isCut ? characters.slice(0, MAX_QUERY).join('').trim() : folded, isCut }
}
