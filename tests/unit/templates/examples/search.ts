import {
  type AskedTerms,
  NO_POLICY_TERMS,
  NO_TERMS,
  type PolicyTerms,
  type SearchAnswer,
  type SearchTerms,
} from '../../../../src/search/index.ts'
import { policySearchView } from '../../../../src/web/views/search/policySearchView.ts'
import { searchView } from '../../../../src/web/views/search/searchView.ts'
import type { PolicySearchView, SearchView } from '../../../../src/web/views/types.ts'
import { emptyAnswer, fullAnswer, nearAnswer } from '../../../support/exampleSearch.ts'
import { exampleContext } from '../../../support/exampleSite.ts'

const asked = (changes: Partial<SearchTerms> = {}): AskedTerms => ({
  terms: { ...NO_TERMS, text: '租房提取公积金', ...changes },
  isCut: false,
  faults: [],
})
const popular = ['居住证办理', '小客车指标']
const view = (of: AskedTerms, answer: SearchAnswer | null, isReady = true): SearchView =>
  searchView({ asked: of, answer, isReady, popular }, [], exampleContext)

const restricted = asked({
  chosen: { ...NO_TERMS.chosen, site: ['other'], type: ['policyDocument'] },
  from: '2026-01-01',
  page: 2,
})
const withFault: AskedTerms = { ...restricted, faults: [{ field: 'to', typed: '昨天', problem: 'no-day' }] }

/** The search page as visitors meet it, made by its own view from answers of the tests' making. */
export const search: Readonly<Record<string, SearchView>> = {
  有结果: view(asked(), fullAnswer),
  有条件: view(withFault, { ...fullAnswer, page: 2, scene: null, answer: null }),
  无结果: view(asked({ text: '公鸡金' }), nearAnswer),
  没有输入: view(asked({ text: '' }), null),
  正在准备: view(asked(), null, false),
}

const askedPolicies = (changes: Partial<PolicyTerms> = {}): AskedTerms<PolicyTerms> => ({
  terms: { ...NO_POLICY_TERMS, ...changes },
  isCut: false,
  faults: [],
})
const policies = (of: AskedTerms<PolicyTerms>, answer: SearchAnswer | null): PolicySearchView =>
  policySearchView({ asked: of, answer, isReady: answer !== null, popular: [] }, [], exampleContext)

export const policySearch: Readonly<Record<string, PolicySearchView>> = {
  有结果: policies(askedPolicies({ text: '公积金', number: '〔2026〕2号' }), fullAnswer),
  无结果: policies(askedPolicies({ text: '不存在的词' }), emptyAnswer),
  正在准备: policies(askedPolicies(), null),
}
