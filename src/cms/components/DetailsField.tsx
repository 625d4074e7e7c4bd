'use client'
import { BlocksField, useField, useForm, useFormFields } from '@payloadcms/ui'
import type { BlocksFieldClientProps } from 'payload'
import { useEffect, useRef } from 'react'

/** The elements of the resource's own type are there at once: nobody has to choose or add a block. */
export function DetailsField(props: BlocksFieldClientProps) {
  const { path, field, schemaPath } = props
  const { addFieldRow, replaceFieldRow, initializing } = useForm()
  const { rows = [] } = useField({ path, hasRows: true })
  const type = useFormFields(([fields]) => fields.type?.value as string | undefined)
  const present = rows[0]?.blockType ?? null
  const isOver = initializing || props.readOnly || !type || present === type
  /** The row arrives a moment after it is asked for: once is enough. */
  const asked = useRef<string | null>(null)

  useEffect(() => {
    if (isOver || asked.current === type) return
    asked.current = type
    const row = { path, schemaPath: schemaPath ?? field.name, blockType: type, rowIndex: 0 }
    if (present === null) addFieldRow(row)
    else replaceFieldRow(row)
  }, [isOver, type, present, addFieldRow, replaceFieldRow, path, schemaPath, field.name])

  return (
    <div className="details-field">
      <BlocksField {...props} />
    </div>
  )
}
