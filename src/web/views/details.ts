import {
  CORE_FIELD_LABELS,
  type DetailField,
  type FieldPath,
  type Publication,
  type ResourceTypeDefinition,
  resourceType,
} from '../../library/index.ts'
import { guardedHref, type IsOwnHost, webAddress } from './outsideLinks.ts'
import type { FieldView } from './types.ts'

const PREFIX = 'details.'

/** The label of a select's stored value; the value itself when the type no longer offers it. */
export function optionLabel(type: ResourceTypeDefinition, path: FieldPath, value: string): string {
  const field = type.details.find(({ name }) => path === `${PREFIX}${name}`)
  return (field?.kind === 'select' && field.options.find((option) => option.value === value)?.label) || value
}

function tableOf(field: DetailField, rows: unknown): FieldView['table'] {
  if (field.kind !== 'rows' || !Array.isArray(rows) || rows.length === 0) return null
  const cells = (row: Record<string, unknown>) => field.columns.map(({ name }) => String(row[name] ?? ''))
  return { columns: field.columns.map(({ label }) => label), rows: rows.map(cells) }
}

function factOf(
  field: DetailField,
  type: ResourceTypeDefinition,
  stored: unknown,
  isOwnHost: IsOwnHost,
): FieldView | null {
  const base = { name: field.name, label: field.label, value: null, href: null, list: [], table: null }
  if (field.kind === 'rows') {
    const table = tableOf(field, stored)
    return table && { ...base, table }
  }
  if (Array.isArray(stored)) return stored.length > 0 ? { ...base, list: stored.map(String) } : null
  if (stored === null || stored === undefined || stored === '') return null
  const value = field.kind === 'select' ? optionLabel(type, `${PREFIX}${field.name}`, String(stored)) : String(stored)
  return { ...base, value, href: webAddress(value) && guardedHref(value, isOwnHost) }
}

/** The number under which auditors and archives find the record (JY-MD-02, XX-REG-01). */
const identifierField = ({ identifier }: Publication): FieldView => ({
  name: 'identifier',
  label: CORE_FIELD_LABELS.identifier,
  value: identifier,
  href: null,
  list: [],
  table: null,
})

/** The type's own fields a visitor reads, but for those its header already prints, and the identifier; flags are for machines. */
export function factFields(publication: Publication, isOwnHost: IsOwnHost): FieldView[] {
  const type = resourceType(publication.type)
  const inHeader = new Set(type.header.map(({ from }) => from))
  const own = type.details
    .filter(({ name, kind }) => kind !== 'boolean' && !inHeader.has(`${PREFIX}${name}`))
    .flatMap((field) => factOf(field, type, publication.details[field.name], isOwnHost) ?? [])
  return [...own, identifierField(publication)]
}
