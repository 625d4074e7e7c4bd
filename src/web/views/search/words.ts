import { isResourceTypeName, LEGAL_FORCES, type LegalForce, resourceType } from '../../../library/index.ts'
import type { FacetName, Rewriting, SlotName } from '../../../search/index.ts'
import type { SiteContext } from '../context.ts'
import { validityMark } from '../validity.ts'
import wordFile from './search-words.json' with { type: 'json' }

type IntentName = Extract<Rewriting, { kind: 'intent' }>['intent']

export const FACET_LABELS: Readonly<Record<FacetName, string>> = wordFile.facets
export const SLOT_LABELS: Readonly<Record<SlotName, string>> = wordFile.slots
export const INTENT_LABELS: Readonly<Record<IntentName, string>> = wordFile.intents
export const TAB_ORDER: readonly string[] = wordFile.tabs
export const SCENE_PARTS = wordFile.scene as {
  part: 'guide' | 'policy' | 'interpretation' | 'answers'
  label: string
  icon: string
}[]
export const { howTo: HOW_TO, nothingFound: NOTHING_FOUND, hotlineName: HOTLINE_NAME } = wordFile

const isLegalForce = (code: string): code is LegalForce => (LEGAL_FORCES as readonly string[]).includes(code)

/** Words in Chinese quotation marks, one after the other: “甲”“乙”. */
export const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('')

/** Separators of thousands: 12,345. */
export const figure = (count: number): string => count.toLocaleString('en-US')

/** A facet value as people read it. */
export function facetValue(facet: FacetName, value: string, context: SiteContext): string {
  switch (facet) {
    case 'type':
      return isResourceTypeName(value) ? resourceType(value).label : value
    case 'site':
      return context.registry.bySlug(value)?.shortName ?? value
    case 'topic':
      return context.labelOf('topics', value) ?? value
    case 'year':
      return `${value}年`
    case 'validity':
      return isLegalForce(value) ? validityMark(value, context).label : value
    default:
      return value
  }
}
