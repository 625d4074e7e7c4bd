import type { FieldPath, Publication } from '../../library/index.ts'

/** What a publication holds at a path of its type's definition: `title`, `details.fee`, `image.url`; null when absent. */
export function fieldValue(publication: Publication, path: FieldPath): unknown {
  let value: unknown = publication
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return null
    value = (value as Record<string, unknown>)[key]
  }
  return value === '' || value === undefined ? null : value
}

/** The same as text: a list is joined by 、, an absent value is null. */
export function fieldText(publication: Publication, path: FieldPath): string | null {
  const value = fieldValue(publication, path)
  if (Array.isArray(value)) return value.length > 0 ? value.join('、') : null
  return value === null ? null : String(value)
}
