'use client'
import { ReactSelect } from '@payloadcms/ui'

interface ChoiceFilterProps {
  value?: unknown
  disabled?: boolean
  onChange(value: string | null): void
  options: { value: string; label: string }[]
}

/** Terms in words, in the conditions of a list. */
export function ChoiceFilter({ value, disabled, onChange, options }: ChoiceFilterProps) {
  return (
    <ReactSelect
      disabled={disabled}
      options={options}
      value={options.find((option) => option.value === value)}
      onChange={(picked) => onChange(picked && !Array.isArray(picked) ? String(picked.value) : null)}
    />
  )
}
