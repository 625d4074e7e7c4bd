import type { SearchAnswer } from '../../../search/index.ts'
import type { SearchView } from '../types.ts'
import { withFacet } from './facets.ts'
import type { ResultsPage } from './resultsPage.ts'
import { facetValue, figure, TAB_ORDER } from './words.ts'

/** The kinds found with their counts, all kinds first; a single kind needs no tabs. */
export function tabsOf({ facets, total }: SearchAnswer, page: ResultsPage): SearchView['tabs'] {
  const { terms, addressWith, context } = page
  const { type: chosen } = terms.chosen
  const kinds = TAB_ORDER.flatMap((value) => facets.type.filter((one) => one.value === value)).filter(
    ({ value, count }) => count > 0 || chosen.includes(value),
  )
  if (kinds.length < 2 && chosen.length === 0) return []
  const all = {
    text: '全部',
    href: addressWith(withFacet(terms, 'type', [])),
    current: chosen.length === 0,
    // With a kind chosen the answer does not say how much there is of all.
    count: chosen.length === 0 ? figure(total) : null,
  }
  return [
    all,
    ...kinds.map(({ value, count }) => ({
      text: facetValue('type', value, context),
      href: addressWith(withFacet(terms, 'type', [value])),
      current: chosen.includes(value),
      count: figure(count),
    })),
  ]
}
