'use client'
import { FieldLabel, useField } from '@payloadcms/ui'
import { beijingMinute } from './beijingMinute.ts'

interface TrailFieldProps {
  path: string
  field: { label?: string }
  stepLabels: Record<string, string>
}

type Entry = { step: string; by: string; name: string; at: string }

/** Who did what with a line, and when: the platform writes it, people read it. */
export function TrailField({ path, field, stepLabels }: TrailFieldProps) {
  const { value } = useField<Entry[] | null>({ path })
  if (!value?.length) return null
  return (
    <div className="field-type trail-field">
      <FieldLabel label={field.label} path={path} />
      <ol>
        {value.map(({ step, name, at }) => (
          <li key={step + at}>
            {stepLabels[step] ?? step}：{name}，{beijingMinute(at)}
          </li>
        ))}
      </ol>
    </div>
  )
}
