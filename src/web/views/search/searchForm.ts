import type { AskedTerms } from '../../../search/index.ts'
import type { SiteContext } from '../context.ts'
import type { SearchFormView, TextFieldView } from '../types.ts'
import { dateFields, fieldErrors } from './formFields.ts'

/** 我要找政策, offered wherever documents are looked for. */
export const POLICY_SEARCH = { text: '我要找政策：按文号、机关、年份查', href: '/search/policies' }

const textField = (name: 'phrase' | 'without', label: string, hint: string, value: string | null): TextFieldView => ({
  id: `search-${name}`,
  name,
  label,
  hint,
  value: value ?? '',
  error: null,
})

/** The form of the results page; what is folded away is open when it is in use or in error. */
export function searchFormView(asked: AskedTerms, { site }: SiteContext): SearchFormView {
  const { text, scope, phrase, without, from, to } = asked.terms
  const fields = [
    textField('phrase', '含完整词句', '一字不差地出现', phrase),
    textField('without', '不含这些词', '用空格隔开', without),
    ...dateFields(asked),
  ]
  const errors = fieldErrors(fields)
  return {
    action: '/search',
    query: text,
    scopes: [
      { value: 'all', label: '全市政府网站', chosen: scope === 'all' },
      { value: 'site', label: `只查本网站（${site.shortName}）`, chosen: scope === 'site' },
    ],
    advanced: { open: errors.length > 0 || [phrase, without, from, to].some((value) => value !== null), fields },
    errors,
    policySearch: POLICY_SEARCH,
  }
}
