import type { TextField } from 'payload'

export interface Choice {
  value: string
  label: string
}

/** A text column edited as a select (see `ChoiceField`): values outside the list are refused on write. */
export function choice(name: string, label: string, options: Choice[], extra: Partial<TextField> = {}): TextField {
  const { admin, ...rest } = extra
  return {
    name,
    label,
    type: 'text',
    validate: (value: unknown, { required }: { required?: boolean }) => {
      if (value === null || value === undefined || value === '') return !required || `请选择${label}。`
      return options.some((option) => option.value === value) || `${label}不在可选范围内：${String(value)}。`
    },
    admin: {
      ...admin,
      components: { Field: { path: '/src/cms/components/ChoiceField.tsx#ChoiceField', clientProps: { options } } },
    },
    ...rest,
  } as TextField
}
