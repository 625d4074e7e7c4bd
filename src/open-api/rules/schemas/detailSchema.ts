import { z } from 'zod'
import { type DetailField, isDay, type ResourceTypeDefinition } from '../../../library/index.ts'

const rowSchema = ({ columns }: Extract<DetailField, { kind: 'rows' }>) =>
  z.object(
    Object.fromEntries(
      columns.map(({ name, label }) => [name, z.string().nullable().default(null).meta({ title: label })]),
    ),
  )

const valueSchema = (field: DetailField): z.ZodType => {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return z.string().nullable()
    case 'date':
      return z.string().refine(isDay).nullable().meta({ format: 'date' })
    case 'number':
      return z.number().nullable()
    case 'boolean':
      return z.boolean().nullable()
    case 'select':
      return z.enum(field.options.map(({ value }) => value)).nullable()
    case 'list':
      return z.array(z.string())
    case 'rows':
      return z.array(rowSchema(field))
  }
}

/** The value when a field has none, or one that does not fit the field. */
export const emptyOf = ({ kind }: DetailField): null | [] => (kind === 'list' || kind === 'rows' ? [] : null)

/** What the API gives out for one field of a type: its kind, Chinese name, obligation and rule (M-017). */
export const detailSchema = (field: DetailField): z.ZodType =>
  valueSchema(field).meta({ title: field.label, 'x-obligation': field.obligation, 'x-rule': field.rule })

/** All of a type's own fields; each is always there, empty ones as null or an empty list. */
export const detailsSchema = ({ details }: ResourceTypeDefinition) =>
  z.strictObject(Object.fromEntries(details.map((field) => [field.name, detailSchema(field)])))
