import { labelOf, type ResourceTypeName, resourceType } from '../../../library/index.ts'
import {
  FACETS,
  type FacetName,
  type SearchAnswer,
  type SearchHit,
  type SearchQuestion,
} from '../../../search/index.ts'
import type { Addresses } from './addresses.ts'
import { toHit } from './toHit.ts'

/** A search's answer as programs read it. */
export function toFound(answer: SearchAnswer, question: SearchQuestion, addresses: Addresses) {
  const hit = (one: SearchHit) => toHit(one, question.site, question.explain, addresses)
  const { scene, answer: quoted } = answer
  return {
    total: answer.total,
    page: answer.page,
    hits: answer.hits.map(hit),
    facets: Object.fromEntries(FACETS.map((name) => [name, facetOf(name, answer, addresses)])),
    applied: answer.applied,
    scene: scene && {
      name: scene.name,
      guide: scene.guide && hit(scene.guide),
      policy: scene.policy && hit(scene.policy),
      interpretation: scene.interpretation && hit(scene.interpretation),
      answers: scene.answers.map(hit),
    },
    answer: quoted && { slot: quoted.slot, quote: quoted.quote, identifier: quoted.source.identifier },
    related: answer.related,
    near: answer.near.map(hit),
  }
}

/** Chinese names of facet values; a name of an office is its own. */
const LABELS: Readonly<Record<FacetName, (value: string, addresses: Addresses) => string | null>> = {
  type: (value) => resourceType(value as ResourceTypeName).label,
  site: (value, { registry }) => registry.bySlug(value)?.shortName ?? null,
  issuer: (value) => value,
  topic: (value) => labelOf('topics', value),
  year: (value) => `${value}年`,
  validity: (value) => labelOf('legal-forces', value),
}

const facetOf = (name: FacetName, { facets }: SearchAnswer, addresses: Addresses) =>
  facets[name].map(({ value, count }) => ({ value, label: LABELS[name](value, addresses) ?? value, count }))
