'use client'
import { SelectInput, useField } from '@payloadcms/ui'

interface ChoiceFieldProps {
  path: string
  readOnly?: boolean
  options: { value: string; label: string }[]
  field: { label?: string; required?: boolean; admin?: { description?: string } }
}

/** A select over a text column: vocabularies change without a migration, and retired terms stay readable. */
export function ChoiceField({ path, readOnly, options, field }: ChoiceFieldProps) {
  const { value, setValue, showError } = useField<string | null>({ path })
  const known = !value || options.some((option) => option.value === value)
  return (
    <SelectInput
      path={path}
      name={path}
      label={field.label}
      required={field.required}
      description={field.admin?.description}
      readOnly={readOnly}
      showError={showError}
      value={value ?? undefined}
      options={known ? options : [...options, { value, label: `${value}（已停用）` }]}
      onChange={(option) => setValue(option && !Array.isArray(option) ? option.value : null)}
    />
  )
}
