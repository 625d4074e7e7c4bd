import type { AskedTerms, DateFault } from '../../../search/index.ts'
import type { Link, TextFieldView } from '../types.ts'

const LABELS: Readonly<Record<DateFault['field'], string>> = { from: '发布日期从', to: '发布日期到' }

const PROBLEMS: Readonly<Record<DateFault['problem'], (typed: string) => string>> = {
  'no-day': (typed) => `“${typed.slice(0, 20)}”不是日期，没有按它查找。请按“2026-01-31”的样子填写。`,
  'before-from': () => '结束日期早于开始日期，没有按它查找。',
}

/** The two date fields of a form, with what was typed and what is wrong with it. */
export function dateFields({ terms, faults }: AskedTerms): TextFieldView[] {
  return (['from', 'to'] as const).map((field): TextFieldView => {
    const fault = faults.find((one) => one.field === field)
    return {
      id: `search-${field}`,
      name: field,
      label: LABELS[field],
      hint: field === 'from' ? '如 2026-01-31，也可以只写年份' : null,
      value: fault?.typed.slice(0, 40) ?? terms[field] ?? '',
      error: fault ? PROBLEMS[fault.problem](fault.typed) : null,
    }
  })
}

/** One line a field in error, leading to it. */
export const fieldErrors = (fields: TextFieldView[]): Link[] =>
  fields.flatMap(({ id, label, error }) => (error === null ? [] : [{ text: `${label}：${error}`, href: `#${id}` }]))
