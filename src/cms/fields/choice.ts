import type { TextField } from 'payload'

export interface Choice {
  value: string
  label: string
}

/** Fields over a text column that people see as a vocabulary: components by path, options as their properties. */
const componentsFor = (options: Choice[], field: 'ChoiceField' | 'ChoicesField') => {
  const component = (name: string) => ({ path: `/src/cms/components/${name}.tsx#${name}`, clientProps: { options } })
  return {
    Field: component(field),
    Cell: component('ChoiceCell'),
    Filter: component('ChoiceFilter'),
    Diff: component('ChoiceDiff'),
  }
}

/** A text column edited as a select: values outside the list are refused on write. */
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
    admin: { ...admin, components: componentsFor(options, 'ChoiceField') },
    ...rest,
  } as TextField
}

/** Several terms in one text column, separated by semicolons, edited as a select of many. */
export function choices(name: string, label: string, options: Choice[], extra: Partial<TextField> = {}): TextField {
  const { admin, ...rest } = extra
  return {
    name,
    label,
    type: 'text',
    admin: { ...admin, components: componentsFor(options, 'ChoicesField') },
    ...rest,
  } as TextField
}
