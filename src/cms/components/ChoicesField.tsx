'use client'
import { SelectInput, useField } from '@payloadcms/ui'
import { splitCodes } from './codes.ts'

interface ChoicesFieldProps {
  path: string
  readOnly?: boolean
  options: { value: string; label: string }[]
  field: { label?: string; required?: boolean; admin?: { description?: string } }
}

/** A select of many over a text column that keeps codes separated by semicolons. */
export function ChoicesField({ path, readOnly, options, field }: ChoicesFieldProps) {
  const { value, setValue, showError } = useField<string | null>({ path })
  const chosen = splitCodes(value)
  const retired = chosen.filter((code) => !options.some((option) => option.value === code))
  return (
    <SelectInput
      path={path}
      name={path}
      hasMany
      label={field.label}
      required={field.required}
      description={field.admin?.description}
      readOnly={readOnly}
      showError={showError}
      value={chosen}
      options={[...options, ...retired.map((code) => ({ value: code, label: `${code}（已停用）` }))]}
      onChange={(picked) => setValue(Array.isArray(picked) ? picked.map((option) => option.value).join('；') : null)}
    />
  )
}
