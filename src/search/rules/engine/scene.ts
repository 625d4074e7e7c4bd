import type { ResourceTypeName } from '../../../library/index.ts'
import type { SceneCard, SearchHit } from '../question.ts'
import { sourcesOf } from '../ranking/coverage.ts'
import { RANKING } from '../ranking/figures.ts'
import { isOfOneScene } from '../ranking/isOfOneScene.ts'
import type { RankedCandidate } from '../ranking/rerank.ts'
import type { EngineParts } from './engineParts.ts'
import type { Found } from './find.ts'
import { toHits } from './toHits.ts'

/** Ranked candidates of one scene, by what they are in it. */
interface Cast {
  guide: RankedCandidate | null
  policy: RankedCandidate | null
  interpretation: RankedCandidate | null
  answers: RankedCandidate[]
}

/**
 * One thing with its guide, policy, interpretation and answers (M-072), or null: without something whose title says
 * what was asked, or with one kind alone, there is no scene. Never for another city's matters.
 */
export async function sceneOf(
  ordered: readonly RankedCandidate[],
  found: Found,
  site: string | null,
  parts: EngineParts,
): Promise<SceneCard | null> {
  if (found.reading.foreignPlace !== null || found.relaxed.length > 0) return null
  const anchor = anchorOf(ordered, found)
  if (anchor === null) return null
  const cast = await castOf(anchor, ordered, found, parts)
  const members = [cast.guide, cast.policy, cast.interpretation, ...cast.answers].filter((one) => one !== null)
  if (new Set(members.map(({ text }) => text.type)).size < 2) return null
  const hits = new Map((await toHits(members, found, site, parts)).map((hit) => [hit.summary.identifier, hit]))
  const hitOf = (one: RankedCandidate | null): SearchHit | null => (one && hits.get(one.text.identifier)) ?? null
  return {
    name: anchor.text.title,
    guide: hitOf(cast.guide),
    policy: hitOf(cast.policy),
    interpretation: hitOf(cast.interpretation),
    answers: cast.answers.flatMap((one) => hitOf(one) ?? []),
  }
}

/** The best guide, else the best policy, whose title and keywords hold every idea of the query. */
function anchorOf(ordered: readonly RankedCandidate[], { plan, retrieval }: Found): RankedCandidate | null {
  const required = plan.required.reduce((mask, index) => mask | (1 << index), 0)
  const says = ({ titleMask, keywordMask, titleCoverage, number }: RankedCandidate) =>
    number === 'own' ||
    (titleCoverage >= RANKING.scene.anchorCoverage * requiredShare(required, retrieval.weights) &&
      (required & ~(titleMask | keywordMask)) === 0)
  const named = ordered.filter(says)
  return (
    named.find(({ text }) => text.type === 'guide') ?? named.find(({ text }) => text.type === 'policyDocument') ?? null
  )
}

const requiredShare = (required: number, weights: readonly number[]): number => {
  const sum = (mask: number) =>
    weights.reduce((total, weight, index) => (mask & (1 << index) ? total + weight : total), 0)
  return sum(required) / Math.max(Number.EPSILON, sum(-1))
}

async function castOf(
  anchor: RankedCandidate,
  ordered: readonly RankedCandidate[],
  found: Found,
  { index }: EngineParts,
): Promise<Cast> {
  const fits = ({ titleCoverage, anyMask }: RankedCandidate) =>
    titleCoverage >= RANKING.scene.memberCoverage && sourcesOf(anyMask, found.plan.groups).length > 0
  const ofType = (type: ResourceTypeName) => ordered.filter(({ text }) => text.type === type)
  const [document] = await index.documents([anchor.row])
  const targets = document?.relations.filter(isOfOneScene).map(({ identifier }) => identifier) ?? []
  const isTarget = ({ text }: RankedCandidate) => targets.includes(text.identifier)
  const policies = ofType('policyDocument')
  const policy =
    anchor.text.type === 'policyDocument' ? anchor : (policies.find(isTarget) ?? policies.find(fits) ?? null)
  const pointing = policy ? await index.rowsPointingAt([policy.text.identifier, anchor.text.identifier]) : []
  const isPointing = ({ row }: RankedCandidate) => pointing.includes(row)
  const best = (type: ResourceTypeName) => ofType(type).find(isPointing) ?? ofType(type).find(fits) ?? null
  const answers = ofType('faq').filter((one) => isPointing(one) || fits(one))
  return {
    guide: anchor.text.type === 'guide' ? anchor : best('guide'),
    policy,
    interpretation: best('interpretation'),
    answers: answers.slice(0, RANKING.scene.answers),
  }
}
