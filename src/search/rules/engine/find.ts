import type { AnalyzedQuery, Reading } from '../analysis/types.ts'
import type { SearchQuestion } from '../question.ts'
import { sourcesOf } from '../ranking/coverage.ts'
import { RANKING } from '../ranking/figures.ts'
import { planRetrieval } from '../ranking/planRetrieval.ts'
import { requiredMask } from '../ranking/requiredMask.ts'
import type { Retrieval, RetrievalPlan } from '../searchIndex.ts'
import type { EngineParts } from './engineParts.ts'
import { guessAgain } from './guessAgain.ts'
import { takenApart } from './takenApart.ts'

/** What was found, and by which reading of the query. */
export interface Found {
  reading: Reading
  plan: RetrievalPlan
  retrieval: Retrieval
  /** A correction that was not applied because the words as typed have good hits. */
  didYouMean: string | null
  /** Words that nothing found holds together with the others; empty when something holds all. */
  relaxed: string[]
}

/** Reads the query as typed where that finds titles, corrected otherwise; then relaxes until something is found. */
export async function find(analyzed: AnalyzedQuery, question: SearchQuestion, parts: EngineParts): Promise<Found> {
  const { verbatim, corrected } = analyzed
  if (question.verbatim || !parts.switches.correction) return findBy(verbatim, question, parts)
  if (corrected === null) return findOrGuess(verbatim, question, parts)
  const strict = await retrieveBy(inOwnWords(verbatim), 1, question, parts)
  if (holdsAllInTitle(strict)) return { ...(await findBy(verbatim, question, parts)), didYouMean: corrected.text }
  const better = await findBy(corrected, question, parts)
  return better.retrieval.total > 0 ? better : findOrGuess(verbatim, question, parts)
}

/** A query that finds nothing at all is worth a guess; restrictions may be why, and then it is not. */
async function findOrGuess(reading: Reading, question: SearchQuestion, parts: EngineParts): Promise<Found> {
  const found = await findBy(reading, question, parts)
  if (found.retrieval.total > 0 || reading.phrases.length > 0) return found
  const guessed = guessAgain(reading.text, reading.groups, parts)
  const again = guessed && (await findBy(guessed.verbatim, question, parts))
  return again && again.retrieval.total > 0 ? again : found
}

/** Without what was added: a slip of the pen must not be saved by a synonym or a piece of it. */
const inOwnWords = (reading: Reading): Reading => ({
  ...reading,
  groups: reading.groups.map((group) => ({
    ...group,
    alternatives: group.alternatives.filter(({ weight }) => weight === 1),
  })),
})

interface Retrieved {
  plan: RetrievalPlan
  retrieval: Retrieval
}

async function retrieveBy(reading: Reading, share: number, question: SearchQuestion, parts: EngineParts) {
  const plan = planRetrieval(reading, share, {
    question,
    today: parts.now().toISOString(),
    citySite: parts.citySite,
    switches: parts.switches,
  })
  return { plan, retrieval: await parts.index.retrieve(plan) }
}

function holdsAllInTitle({ plan, retrieval }: Retrieved): boolean {
  const required = requiredMask(plan)
  return required > 0 && retrieval.candidates.some(({ titleMask }) => (titleMask & required) === required)
}

/** More than a few, and a title among them that speaks of what was asked. */
function isEnough({ plan, retrieval: { total, candidates } }: Retrieved): boolean {
  const required = requiredMask(plan)
  return total > RANKING.relaxing.few && candidates.some(({ titleMask }) => (titleMask & required) !== 0)
}

async function findBy(whole: Reading, question: SearchQuestion, parts: EngineParts): Promise<Found> {
  const first = await retrieveBy(whole, 1, question, parts)
  const apart = parts.switches.relaxing ? takenApart(whole, first.plan.groups, first.retrieval.holding, parts) : null
  const reading = apart ?? whole
  const strict = apart === null ? first : await retrieveBy(apart, 1, question, parts)
  const found = await relax(strict, reading, question, parts)
  const relaxed = strict.retrieval.total === 0 && found !== strict ? missingFrom(found) : []
  return { reading, ...found, didYouMean: null, relaxed }
}

/** Few hits for many words, or none whose title says so: less and less of the query's weight must be there. */
async function relax(
  strict: Retrieved,
  reading: Reading,
  question: SearchQuestion,
  parts: EngineParts,
): Promise<Retrieved> {
  const isWhole = reading.phrases.length > 0 || strict.retrieval.candidates.some(({ number }) => number !== null)
  if (isEnough(strict) || isWhole || strict.plan.required.length < 2 || !parts.switches.relaxing) {
    return strict
  }
  let most = strict
  for (const share of RANKING.relaxing.shares) {
    const relaxed = await retrieveBy(reading, share, question, parts)
    if (relaxed.retrieval.total > most.retrieval.total) most = relaxed
    if (isEnough(most)) break
  }
  return most
}

/** Required ideas that the best hit lacks. */
function missingFrom({ plan, retrieval }: Retrieved): string[] {
  const [best] = retrieval.candidates
  return best ? sourcesOf(requiredMask(plan) & ~best.anyMask, plan.groups) : []
}
