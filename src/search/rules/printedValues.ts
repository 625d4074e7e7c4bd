import { type DetailField, type FieldPath, type Publication, resourceType } from '../../library/index.ts'

/**
 * What a publication prints of one field, a list of texts: one of a text, one an item of a list, one a row of a table
 * (its cells joined by ，), the label of a select. Empty for absent values and for flags.
 */
export function printedValues(publication: Publication, path: FieldPath): string[] {
  const field = detailField(publication, path)
  const value = valueAt(publication, path)
  const values = Array.isArray(value) ? value : [value]
  return values.map((each) => printed(each, field)).filter((text) => text !== '')
}

/** The field of the type's own that a path leads to; null: a core field. */
export function detailField(publication: Publication, path: FieldPath): DetailField | null {
  return resourceType(publication.type).details.find(({ name }) => path === `details.${name}`) ?? null
}

/** What is stored at a path; null when absent. */
export function valueAt(publication: Publication, path: FieldPath): unknown {
  let value: unknown = publication
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return null
    value = (value as Record<string, unknown>)[key]
  }
  return value ?? null
}

/** The filled cells of a row, in the order of the columns. */
export function cellsOf(field: DetailField & { kind: 'rows' }, row: unknown): string[] {
  if (typeof row !== 'object' || row === null) return []
  const cells = row as Record<string, unknown>
  return field.columns.map(({ name }) => String(cells[name] ?? '').trim()).filter((cell) => cell !== '')
}

function printed(value: unknown, field: DetailField | null): string {
  if (field?.kind === 'rows') return cellsOf(field, value).join('，')
  if (field?.kind === 'select') return field.options.find((option) => option.value === value)?.label ?? ''
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
