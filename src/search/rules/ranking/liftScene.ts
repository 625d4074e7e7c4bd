import type { Priors, SearchIndex } from '../searchIndex.ts'
import { RANKING } from './figures.ts'
import { isOfOneScene } from './isOfOneScene.ts'
import type { RankedCandidate } from './rerank.ts'

/** Answers and news speak of one side of a thing: what they are related to is not what was asked. */
const LIFTS: ReadonlySet<string> = new Set(['guide', 'policyDocument'])
/** Of those that rise to the same height, the one that answered better before comes first. */
const TIE = 0.02

/**
 * What belongs to a document that answers well answers too, though its title says less: the guide of a policy, the
 * policy of a guide, its interpretation. Related candidates rise to shortly below it, each with the gain of its type; one
 * that lacks an idea the document holds stays below it.
 */
export async function liftScene(
  ordered: readonly RankedCandidate[],
  { type, home }: Pick<Priors, 'type' | 'home'>,
  index: Pick<SearchIndex, 'documents' | 'rowsPointingAt'>,
): Promise<RankedCandidate[]> {
  const { anchors, anchorTitle, loss } = RANKING.lifting
  const leading = ordered
    .slice(0, anchors)
    .filter((one) => one.titleCoverage >= anchorTitle && LIFTS.has(one.text.type))
  if (leading.length === 0) return [...ordered]
  const gain = ({ text }: RankedCandidate) => (type[text.type] ?? 0) + (home[text.homeSite] ?? 0)
  const byRow = new Map(ordered.map((candidate) => [candidate.row, candidate]))
  const floors = new Map<number, number>()
  for (const anchor of leading) {
    const floor = anchor.score - gain(anchor) - loss
    for (const row of await rowsRelatedTo(anchor, ordered, index)) {
      const candidate = byRow.get(row)
      if (!candidate) continue
      const height = floor + gain(candidate) + TIE * candidate.rough
      const holdsAsMuch = (candidate.anyMask & anchor.anyMask) === anchor.anyMask
      const reached = LIFTS.has(candidate.text.type) && holdsAsMuch ? height : Math.min(height, anchor.score - loss)
      floors.set(row, Math.max(reached, floors.get(row) ?? reached))
    }
  }
  const lifted = ordered.map((candidate) => {
    const score = Math.max(candidate.score, floors.get(candidate.row) ?? Number.NEGATIVE_INFINITY)
    const { parts } = candidate
    return score === candidate.score
      ? candidate
      : { ...candidate, score, parts: { ...parts, scene: score - candidate.score } }
  })
  return lifted.sort((a, b) => b.score - a.score || b.row - a.row)
}

async function rowsRelatedTo(
  anchor: RankedCandidate,
  ordered: readonly RankedCandidate[],
  index: Pick<SearchIndex, 'documents' | 'rowsPointingAt'>,
): Promise<number[]> {
  const [document] = await index.documents([anchor.row])
  const targets = new Set(document?.relations.filter(isOfOneScene).map(({ identifier }) => identifier) ?? [])
  const pointed = ordered.filter(({ text }) => targets.has(text.identifier)).map(({ row }) => row)
  return [...pointed, ...(await index.rowsPointingAt([anchor.text.identifier]))]
}
