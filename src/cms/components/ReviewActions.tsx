'use client'
import { Button, toast, useAuth, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { ROLE_STEPS, STEP_LABELS, STEPS_FROM, type Step } from './reviewSteps.ts'

type Refusal = { detail?: string; reasons?: { code: string; message: string }[] }

/** The buttons of the review, in place of Payload's publish button: only steps that state and role allow are offered. */
export function ReviewActions() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const modified = useFormModified()
  const state = useFormFields(([fields]) => fields.reviewState?.value as string | undefined) ?? 'draft'
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [asking, setAsking] = useState<Step | null>(null)
  const [comment, setComment] = useState('')

  const mine = ROLE_STEPS[String((user as { role?: string } | null)?.role)] ?? []
  const steps = id ? (STEPS_FROM[state] ?? []).filter((step) => mine.includes(step)) : []

  const take = async (step: Step) => {
    setBusy(true)
    setRefusal(null)
    const response = await fetch(`/api/resources/${id}/step`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ action: step, comment: comment.trim() || null }),
    }).catch(() => null)
    setBusy(false)
    if (!response?.ok) {
      setRefusal(response ? await response.json() : { detail: '网络不通，请稍后再试。' })
      return
    }
    toast.success(`已${STEP_LABELS[step]}。`)
    setAsking(null)
    setComment('')
    window.location.reload()
  }

  return (
    <div className="review-actions">
      <div className="review-actions__buttons">
        {steps.map((step) => (
          <Button
            key={step}
            buttonStyle={step === 'reject' || step === 'withdraw' ? 'secondary' : 'primary'}
            disabled={busy || modified}
            onClick={() => (step === 'reject' || step === 'withdraw' ? setAsking(step) : take(step))}
            size="medium"
          >
            {STEP_LABELS[step]}
          </Button>
        ))}
      </div>
      <div className="review-actions__panel">
        {modified && steps.length > 0 ? <p className="review-actions__hint">有未保存的修改，请先保存草稿。</p> : null}
        {asking ? (
          <fieldset className="review-actions__ask">
            <label htmlFor="review-comment">{STEP_LABELS[asking]}原因（必填，存档备查）</label>
            <textarea
              id="review-comment"
              rows={3}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
            />
            <Button type="button" disabled={busy} onClick={() => take(asking)} size="medium">
              确认{STEP_LABELS[asking]}
            </Button>
            <Button type="button" buttonStyle="secondary" onClick={() => setAsking(null)} size="medium">
              取消
            </Button>
          </fieldset>
        ) : null}
        {refusal ? (
          <div className="review-actions__refusal" role="alert">
            <p>没有办成，请先处理：</p>
            <ul>
              {(refusal.reasons ?? [{ code: 'problem', message: refusal.detail ?? '系统出现问题，请稍后再试。' }]).map(
                (reason) => (
                  <li key={reason.code + reason.message}>{reason.message}</li>
                ),
              )}
            </ul>
          </div>
        ) : null}
      </div>
    </div>
  )
}
