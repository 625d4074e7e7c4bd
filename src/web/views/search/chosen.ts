import { FACETS, type FacetName, NO_TERMS } from '../../../search/index.ts'
import type { ChosenView, RestrictionsView } from '../types.ts'
import { withFacet } from './facets.ts'
import type { ResultsPage } from './resultsPage.ts'
import { FACET_LABELS, facetValue } from './words.ts'

function facetsChosen({ terms, addressWith, context }: ResultsPage, except: readonly FacetName[]): ChosenView[] {
  return FACETS.filter((facet) => !except.includes(facet)).flatMap((facet) =>
    terms.chosen[facet].map((value): ChosenView => {
      const others = terms.chosen[facet].filter((one) => one !== value)
      return {
        text: `${FACET_LABELS[facet]}：${facetValue(facet, value, context)}`,
        href: addressWith(withFacet(terms, facet, others)),
      }
    }),
  )
}

function othersChosen({ terms, addressWith }: ResultsPage): ChosenView[] {
  const { phrase, without, from, to } = terms
  return [
    ...(phrase ? [{ text: `含完整词句：${phrase}`, href: addressWith({ phrase: null }) }] : []),
    ...(without ? [{ text: `不含：${without}`, href: addressWith({ without: null }) }] : []),
    ...(from ? [{ text: `${from} 起发布`, href: addressWith({ from: null }) }] : []),
    ...(to ? [{ text: `${to} 止发布`, href: addressWith({ to: null }) }] : []),
  ]
}

/** Every restriction in force with the way to lift it; `except`: facets that are shown elsewhere. */
export function restrictionsOf(page: ResultsPage, except: readonly FacetName[]): RestrictionsView {
  const chosen = [...facetsChosen(page, except), ...othersChosen(page)]
  const { phrase, without, from, to } = NO_TERMS
  const kept = Object.fromEntries(except.map((facet) => [facet, page.terms.chosen[facet]]))
  const href = page.addressWith({ phrase, without, from, to, chosen: { ...NO_TERMS.chosen, ...kept } })
  return { chosen, clearAll: chosen.length > 1 ? { text: '清除全部条件', href } : null }
}
