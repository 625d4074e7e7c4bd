import {
  type DetailField,
  labelOf,
  type Publication,
  resourceType,
  type VocabularyName,
} from '../../../library/index.ts'
import type { SiteRegistry } from '../../../sites/index.ts'

const CODED = [
  ['topic', 'topics'],
  ['genre', 'genres'],
  ['disclosureClass', 'disclosure-classes'],
  ['audience', 'audiences'],
  ['legalForce', 'legal-forces'],
] as const satisfies readonly (readonly [keyof Publication, VocabularyName])[]

const optionLabel = (field: DetailField, value: unknown): string | null =>
  field.kind === 'select' ? (field.options.find((option) => option.value === value)?.label ?? null) : null

/** Chinese names of a publication's codes by field; several of one field joined by 、. Unknown codes have none. */
export function labelsOf(publication: Publication, registry: SiteRegistry, site: string): Record<string, string> {
  const type = resourceType(publication.type)
  const coded = CODED.map(([field, vocabulary]) => {
    const codes = [publication[field] ?? []].flat()
    return [field, codes.flatMap((code) => labelOf(vocabulary, code) ?? []).join('、')] as const
  })
  const options = type.details.map(
    (field) => [`details.${field.name}`, optionLabel(field, publication.details[field.name]) ?? ''] as const,
  )
  const all = [
    ['type', type.label] as const,
    ['site', registry.bySlug(site)?.name ?? ''] as const,
    ...coded,
    ...options,
  ]
  return Object.fromEntries(all.filter(([, label]) => label !== ''))
}
