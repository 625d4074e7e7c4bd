import type { Field } from 'payload'
import { choice } from '../../../cms/index.ts'
import { DESK_STATE_LABELS, DESK_TRAIL_LABELS } from '../../rules/desk/deskState.ts'

export const component = (name: string) => `/src/cms/components/search/${name}.tsx#${name}`
export const choicesOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
export const platformOnly = { create: () => false, update: () => false }
export const inSidebar = { position: 'sidebar' as const, readOnly: true }
/** Before the first save there is nothing to tell of. */
export const isKept = (data: { title?: unknown }): boolean => Boolean(data?.title)

/** What every line of the desk has besides its words; moved by the platform alone. */
export const deskFields: Field[] = [
  choice('state', '状态', choicesOf(DESK_STATE_LABELS), {
    required: true,
    defaultValue: 'draft',
    index: true,
    access: platformOnly,
    admin: { ...inSidebar, condition: isKept },
  }),
  {
    name: 'trail',
    label: '办理经过',
    type: 'json',
    access: platformOnly,
    admin: {
      position: 'sidebar',
      components: { Field: { path: component('TrailField'), clientProps: { stepLabels: DESK_TRAIL_LABELS } } },
    },
  },
  /** The line in words: for lists, events and reading out. */
  { name: 'title', label: '内容', type: 'text', access: platformOnly, admin: { hidden: true } },
]
