import settings from '../../data/answers/quoting.json'
import { withoutSlotWords } from './askedSlots.ts'
import type { Demand } from './candidate.ts'

const NOT_A_WORD = /[^\p{L}\p{N}]/gu

/** A title reduced to what it is about: no fillers, no marks, no words that ask. */
export const coreOf = (title: string): string =>
  settings.titleFillers
    .reduce((rest, filler) => rest.replaceAll(filler, ''), withoutSlotWords(title.toLowerCase()))
    .replace(NOT_A_WORD, '')

/** The share of a title that the question accounts for, 0 to 1: 居住证办理 is all of 居住证, 工作居住证 is not. */
export function titleFit(title: string, demands: readonly Demand[]): number {
  const core = coreOf(title)
  if (core === '') return 0
  const explained = new Array<boolean>(core.length).fill(false)
  for (const token of demands.flatMap(({ group }) => group.alternatives.flatMap(({ tokens }) => tokens))) {
    for (let at = core.indexOf(token); token !== '' && at >= 0; at = core.indexOf(token, at + 1))
      explained.fill(true, at, at + token.length)
  }
  return explained.filter(Boolean).length / core.length
}
