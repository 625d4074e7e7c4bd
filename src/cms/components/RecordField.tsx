'use client'
import { FieldLabel, useField } from '@payloadcms/ui'

interface RecordFieldProps {
  path: string
  field: { label?: string }
}

const wordsOf = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))

/** What the platform noted, line by line: nobody edits it, so it needs no editor. */
export function RecordField({ path, field }: RecordFieldProps) {
  const { value } = useField<unknown>({ path })
  const lines = Object.entries((value ?? {}) as Record<string, unknown>).filter(([, content]) => content !== null)
  return (
    <div className="field-type record-field">
      <FieldLabel label={field.label} path={path} />
      {lines.length === 0 ? <p>无</p> : null}
      <ul>
        {lines.map(([name, content]) => (
          <li key={name}>{Array.isArray(value) ? wordsOf(content) : `${name}：${wordsOf(content)}`}</li>
        ))}
      </ul>
    </div>
  )
}
