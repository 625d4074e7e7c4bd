import settings from '../../data/answers/quoting.json'
import { withoutSlotWords } from './askedSlots.ts'
import type { AnswerQuestion, Demand } from './candidate.ts'

const FILLERS = settings.titleFillers

/**
 * The groups that name the thing asked about: substantive, and neither the place (sites decide on that) nor the word that
 * asks (材料, 多少钱).
 */
export function demandsOf({ reading, groupIdf }: AnswerQuestion): Demand[] {
  const places = new Set(reading.rewritings.flatMap((rewriting) => (rewriting.kind === 'place' ? rewriting.from : [])))
  return reading.groups
    .map((group, index) => ({ group, index, idf: groupIdf[index] ?? 0 }))
    .filter(({ group }) => group.substantive && !places.has(group.source) && namesSomething(group.source))
}

const namesSomething = (source: string): boolean =>
  FILLERS.reduce((rest, filler) => rest.replaceAll(filler, ''), withoutSlotWords(source)).trim() !== ''
