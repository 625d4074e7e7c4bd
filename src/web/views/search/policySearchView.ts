import {
  asSearchTerms,
  feedAddress,
  HITS_PER_PAGE,
  NO_POLICY_TERMS,
  type PolicyTerms,
  policyAddress,
  type SearchAnswer,
  type SearchHit,
  type SearchPageContent,
} from '../../../search/index.ts'
import type { Section } from '../../../sites/index.ts'
import type { SiteContext } from '../context.ts'
import type { PolicyResultView, PolicySearchView } from '../types.ts'
import { restrictionsOf } from './chosen.ts'
import { facetGroups } from './facets.ts'
import { hitView, validityOf } from './hit.ts'
import { hitLink } from './hitLink.ts'
import { hotline, nothingFound, notReady } from './nothing.ts'
import { noticesOf } from './notices.ts'
import { policyFormView } from './policyForm.ts'
import { firstPosition, resultsFrame } from './results.ts'
import type { ResultsPage } from './resultsPage.ts'

/** The kind is always the same, and validity is always chosen in the form: neither is a restriction to lift. */
const GIVEN = ['type', 'validity'] as const

function policyResult(hit: SearchHit, position: number, answer: SearchAnswer, context: SiteContext): PolicyResultView {
  const { documentNumber, source, date, dateTime } = hitView(hit, position, context)
  const { scene } = answer
  const isOfScene = scene?.policy?.summary.identifier === hit.summary.identifier
  return {
    ...hitLink(hit, position, context),
    titleParts: hit.title,
    ...{ documentNumber, source, date, dateTime },
    validity: validityOf(hit, context),
    interpretation: isOfScene && scene.interpretation ? hitLink(scene.interpretation, position, context) : null,
  }
}

function resultsOf(answer: SearchAnswer, page: ResultsPage): PolicySearchView['results'] {
  if (answer.hits.length === 0) return null
  const first = firstPosition(answer.page, HITS_PER_PAGE)
  const hits = answer.hits.map((hit, index) => policyResult(hit, first + index, answer, page.context))
  return { ...resultsFrame(answer, page), hits }
}

/** 我要找政策 in words: the form, and what it finds; without a condition the newest in force. */
export function policySearchView(
  { asked, answer, isReady }: SearchPageContent<PolicyTerms>,
  sections: Section[],
  context: SiteContext,
): PolicySearchView {
  const { terms } = asked
  const general = asSearchTerms(terms)
  const addressWith: ResultsPage['addressWith'] = (changes) => policyAddress(terms, changes)
  const page: ResultsPage = { terms, addressWith, context }
  const results = answer && resultsOf(answer, page)
  // Whoever has not asked yet is not told that nothing was found.
  const hasCondition = policyAddress(terms) !== policyAddress(NO_POLICY_TERMS)
  return {
    form: policyFormView(asked, answer?.facets ?? null, context),
    query: general.text,
    notices: noticesOf(answer?.applied ?? null, asked.isCut, page),
    facets: answer && results ? facetGroups(answer.facets, ['type'], page) : [],
    restrictions: restrictionsOf(page, GIVEN),
    results,
    nothing: answer && hasCondition ? nothingFound(answer, policyAddress(terms), context) : null,
    notReady: notReady(isReady, sections),
    feed: isReady ? { text: '订阅这个搜索（RSS）', href: feedAddress(general) } : null,
    hotline: results || !hasCondition ? null : hotline(context),
  }
}
