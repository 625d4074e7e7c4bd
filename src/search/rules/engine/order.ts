import type { SearchQuestion } from '../question.ts'
import { behindSuccessors } from '../ranking/behindSuccessors.ts'
import { liftScene } from '../ranking/liftScene.ts'
import { requiredMask } from '../ranking/requiredMask.ts'
import { type RankedCandidate, rerank } from '../ranking/rerank.ts'
import type { Candidate } from '../searchIndex.ts'
import type { EngineParts } from './engineParts.ts'
import type { Found } from './find.ts'

/** Candidates in the order people see them: the head re-ranked, the rest, on far pages, as it came. */
export async function order(found: Found, question: SearchQuestion, parts: EngineParts): Promise<RankedCandidate[]> {
  const { candidates } = found.retrieval
  const end = question.page * question.perPage
  const keepsOrder = question.sort === 'date' || !parts.switches.rerank
  if (keepsOrder) return inRoughOrder(await ranked(candidates.slice(0, end), found, parts))
  const heading = candidates.filter((candidate) => candidate.head)
  const reranked = await ranked(heading, found, parts)
  const lifted = parts.switches.lifting ? await liftScene(reranked, found.plan.priors, parts.index) : reranked
  const head = parts.switches.priors ? await behindSuccessors(lifted, parts.index) : lifted
  if (end <= head.length) return head
  const rest = candidates.filter((candidate) => !candidate.head)
  return [...head, ...inRoughOrder(await ranked(rest, found, parts))]
}

async function ranked(candidates: readonly Candidate[], found: Found, parts: EngineParts): Promise<RankedCandidate[]> {
  const texts = await parts.index.rankingTexts(candidates.map(({ row }) => row))
  const { reading, plan, retrieval } = found
  return rerank(candidates, texts, {
    groups: plan.groups,
    weights: retrieval.weights,
    required: requiredMask(plan),
    reading,
  })
}

const inRoughOrder = (candidates: readonly RankedCandidate[]): RankedCandidate[] =>
  [...candidates].sort((a, b) => b.rough - a.rough || a.row - b.row)
