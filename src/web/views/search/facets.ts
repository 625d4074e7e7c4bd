import { LEGAL_FORCES } from '../../../library/index.ts'
import { FACETS, type FacetCount, type FacetName, type SearchAnswer, type SearchTerms } from '../../../search/index.ts'
import type { FacetGroup, FacetOption } from '../types.ts'
import type { ResultsPage } from './resultsPage.ts'
import { FACET_LABELS, facetValue, figure } from './words.ts'

/** Values on show, and the most that are offered at all. */
const ON_SHOW = 6
const MOST = 60

/** Years from the newest, validity from what is in force; other facets come with the most frequent first. */
function inOrder(facet: FacetName, counts: FacetCount[]): FacetCount[] {
  const place = (value: string) => (LEGAL_FORCES as readonly string[]).indexOf(value)
  if (facet === 'year') return [...counts].sort((a, b) => b.value.localeCompare(a.value))
  if (facet === 'validity') return [...counts].sort((a, b) => place(a.value) - place(b.value))
  return counts
}

/** The choice with one facet set to one value, or to none: another value takes the place of the first. */
export const withFacet = ({ chosen }: SearchTerms, facet: FacetName, values: readonly string[]) => ({
  chosen: { ...chosen, [facet]: values },
})

const without = (values: readonly string[], value: string): string[] => values.filter((one) => one !== value)

function option(facet: FacetName, { value, count, chosen }: FacetCount, page: ResultsPage): FacetOption {
  const { terms, addressWith, context } = page
  return {
    text: facetValue(facet, value, context),
    href: addressWith(withFacet(terms, facet, chosen ? without(terms.chosen[facet], value) : [value])),
    current: chosen,
    count: figure(count),
  }
}

/** What the results can be narrowed by (M-076): one group a facet, left out where there is nothing to choose. */
export function facetGroups(
  counts: SearchAnswer['facets'],
  except: readonly FacetName[],
  page: ResultsPage,
): FacetGroup[] {
  return FACETS.filter((facet) => !except.includes(facet)).flatMap((facet): FacetGroup[] => {
    const some = counts[facet].filter(({ count, chosen }) => count > 0 || chosen)
    const options = inOrder(facet, some)
      .slice(0, MOST)
      .map((one) => option(facet, one, page))
    if (options.length < 2 && !options.some(({ current }) => current)) return []
    const rest = options.slice(ON_SHOW)
    const restLabel = rest.length > 0 ? `其余 ${rest.length} 项` : null
    return [{ label: FACET_LABELS[facet], first: options.slice(0, ON_SHOW), rest, restLabel }]
  })
}
