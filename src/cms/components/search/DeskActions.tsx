'use client'
import { Button, toast, useAuth, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { ask, type Refusal } from './ask.ts'
import { RefusalNote } from './RefusalNote.tsx'
import { TermEffectPanel, type ToldEffect } from './TermEffectPanel.tsx'

interface DeskActionsProps {
  collection: string
  actions: { step: string; label: string; from: string[]; roles: string[] }[]
  stateLabels: Record<string, string>
  withEffect: boolean
}

/** The buttons of a line of the search desk: only steps that state and role allow are offered. */
export function DeskActions({ collection, actions, stateLabels, withEffect }: DeskActionsProps) {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const modified = useFormModified()
  const state = useFormFields(([fields]) => fields.state?.value as string | undefined) ?? 'draft'
  const trail = useFormFields(([fields]) => fields.trail?.value as { at: string }[] | undefined)
  const [busy, setBusy] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [effect, setEffect] = useState<ToldEffect | null>(null)
  if (!id) return null

  const role = String((user as { role?: string } | null)?.role)
  const offered = actions.filter(({ from, roles }) => from.includes(state) && roles.includes(role))
  const request = async <T,>(what: string, path: string, body: object): Promise<T | null> => {
    setBusy(what)
    setRefusal(null)
    const answer = await ask<T>(`/api/${collection}/${id}/${path}`, body)
    setBusy(null)
    if (!answer.ok) setRefusal(answer.refusal)
    return answer.ok ? answer.content : null
  }
  const take = async (step: string, label: string) => {
    if (!(await request(step, 'step', { action: step, seen: trail?.at(-1)?.at ?? null }))) return
    toast.success(`已${label}。`)
    window.location.reload()
  }

  return (
    <section className="desk-actions" aria-label="办理">
      <p>
        状态：<strong>{stateLabels[state] ?? state}</strong>
        {state === 'draft' ? '（尚未生效，由市级签发人核对后生效）' : null}
      </p>
      <div className="desk-actions__buttons">
        {withEffect && state !== 'live' ? (
          <Button
            buttonStyle="secondary"
            disabled={busy !== null || modified}
            onClick={async () => setEffect(await request<ToldEffect>('effect', 'effect', {}))}
            size="medium"
            type="button"
          >
            {busy === 'effect' ? '正在计算…' : '看效果'}
          </Button>
        ) : null}
        {offered.map(({ step, label }) => (
          <Button
            key={step}
            buttonStyle={step === 'release' ? 'primary' : 'secondary'}
            disabled={busy !== null || modified}
            onClick={() => take(step, label)}
            size="medium"
            type="button"
          >
            {label}
          </Button>
        ))}
      </div>
      {modified ? <p>有未保存的修改，请先保存。</p> : null}
      <RefusalNote refusal={refusal} />
      {effect ? <TermEffectPanel effect={effect} /> : null}
    </section>
  )
}
