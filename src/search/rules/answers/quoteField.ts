import type { FieldPath, Publication } from '../../../library/index.ts'
import { cellsOf, detailField, printedValues, valueAt } from '../printedValues.ts'
import { numbered } from './numbered.ts'
import { shorten } from './shorten.ts'

/** One field as an answer quotes it, word for word; null when it is empty or too long to be quoted. */
export function quoteField(publication: Publication, path: FieldPath): string | null {
  const field = detailField(publication, path)
  const value = valueAt(publication, path)
  if (field?.kind === 'rows' && Array.isArray(value)) {
    const items = value.map((row) => rowAsItem(field, row)).filter((item) => item !== '')
    return items.length > 0 ? numbered(items) : null
  }
  const texts = printedValues(publication, path)
  if (texts.length === 0) return null
  return field?.kind === 'list' ? numbered(texts) : shorten(texts.join('\n'))
}

/** 居民身份证（原件或电子证照）: what must be filled in each row, the first of it outside the brackets. */
function rowAsItem(field: Parameters<typeof cellsOf>[0], row: unknown): string {
  const columns = field.columns.filter(({ mandatory }) => mandatory)
  const [name = '', ...rest] = cellsOf({ ...field, columns }, row)
  return rest.length > 0 ? `${name}（${rest.join('，')}）` : name
}
