import { LEGAL_FORCES, termsOf } from '../../../library/index.ts'
import {
  ANY_VALIDITY,
  type AskedTerms,
  type FacetName,
  isCurrent,
  type PolicyTerms,
  type SearchAnswer,
} from '../../../search/index.ts'
import type { SiteContext } from '../context.ts'
import type { ChoiceView, PolicyFormView, SelectFieldView, TextFieldView } from '../types.ts'
import { dateFields, fieldErrors } from './formFields.ts'
import { facetValue } from './words.ts'

type Counts = SearchAnswer['facets'] | null

const MOST_OFFICES = 200
const byReading = new Intl.Collator('zh-CN')

const textField = (name: 'q' | 'number', label: string, hint: string, value: string): TextFieldView => ({
  id: `policy-${name}`,
  ...{ name, label, hint, value },
  error: null,
})

function select(name: FacetName, label: string, options: ChoiceView[]): SelectFieldView {
  return { id: `policy-${name}`, name, label, options }
}

/** Values as choices behind 全部; the chosen one is offered even where nothing has it. */
function choices(facet: FacetName, values: string[], chosen: readonly string[], context: SiteContext): ChoiceView[] {
  const offered = [...new Set([...values, ...chosen])]
  return [
    { value: '', label: '全部', chosen: chosen.length === 0 },
    ...offered.map((value) => ({
      value,
      label: facetValue(facet, value, context),
      chosen: value === chosen[0],
    })),
  ]
}

const found = (counts: Counts, facet: FacetName): string[] => (counts?.[facet] ?? []).map(({ value }) => value)

const offices = (counts: Counts): string[] => found(counts, 'issuer').slice(0, MOST_OFFICES).sort(byReading.compare)

const topics = (): string[] => termsOf('topics').flatMap(({ code, retired }) => (retired ? [] : [code]))

function validities(chosen: readonly string[], context: SiteContext): ChoiceView[] {
  const current = isCurrent(chosen)
  return [
    { value: '', label: '现行有效（含已修改、部分失效）', chosen: current },
    { value: ANY_VALIDITY, label: '全部', chosen: chosen.length === 0 },
    ...LEGAL_FORCES.map((code) => ({
      value: code,
      label: `只看“${facetValue('validity', code, context)}”`,
      chosen: !current && code === chosen[0],
    })),
  ]
}

/** The form of 我要找政策; offices and years are those that there are policies of. */
export function policyFormView(asked: AskedTerms<PolicyTerms>, counts: Counts, context: SiteContext): PolicyFormView {
  const { text, number, chosen } = asked.terms
  const years = found(counts, 'year').sort().reverse()
  const dates = dateFields(asked)
  return {
    action: '/search/policies',
    words: [
      textField('q', '标题或正文含有', '如“养老机构 收费”', text),
      textField('number', '发文字号', '如“〔2026〕12号”，括号怎么写都可以', number ?? ''),
    ],
    selects: [
      select('issuer', '发文机关', choices('issuer', offices(counts), chosen.issuer, context)),
      select('topic', '主题', choices('topic', topics(), chosen.topic, context)),
      select('validity', '有效性', validities(chosen.validity, context)),
      select('year', '成文年份', choices('year', years, chosen.year, context)),
    ],
    dates,
    errors: fieldErrors(dates),
    reset: { text: '重新填写', href: '/search/policies' },
  }
}
