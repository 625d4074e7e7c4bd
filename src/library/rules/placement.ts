import type { Section } from '../../sites/index.ts'
import type { Publication } from './publication.ts'

/** What placing looks at. */
export type Placeable = Pick<Publication, 'identifier' | 'type' | 'topic' | 'organization' | 'region' | 'audience'>

const isOneOf = (allowed: readonly string[] | undefined, value: string | null): boolean =>
  allowed === undefined || (value !== null && allowed.includes(value))

/** Topic codes are a tree by prefix: a section of 02 综合政务 also takes 0203 电子政务. */
const isUnder = (topics: readonly string[] | undefined, topic: string | null): boolean =>
  topics === undefined || (topic !== null && topics.some((code) => topic.startsWith(code)))

/**
 * Tells whether a section uses a publication: it is pinned there, or every restriction of the section's query holds.
 * An absent list does not restrict; an empty one lets nothing through; no query means pins only.
 */
export const matchesSection = (publication: Placeable, { query, pins }: Pick<Section, 'query' | 'pins'>): boolean => {
  if (pins.includes(publication.identifier)) return true
  if (query === null) return false
  return (
    isOneOf(query.types, publication.type) &&
    isUnder(query.topics, publication.topic) &&
    isOneOf(query.organizations, publication.organization) &&
    isOneOf(query.regions, publication.region) &&
    (query.audience === undefined || query.audience.some((code) => publication.audience.includes(code)))
  )
}
