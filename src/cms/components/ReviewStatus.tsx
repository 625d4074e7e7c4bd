'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { STATE_LABELS } from './reviewSteps.ts'

/** Where the edition stands, and what visitors see meanwhile: in one line, in place of Payload's draft status. */
export function ReviewStatus() {
  const { hasPublishedDoc } = useDocumentInfo()
  const state = useFormFields(([fields]) => fields.reviewState?.value as string | undefined) ?? 'draft'
  const isWaiting = hasPublishedDoc && state !== 'published' && state !== 'withdrawn'
  return (
    <p className="review-status">
      审核状态：<strong>{STATE_LABELS[state] ?? state}</strong>
      {isWaiting ? '（更正稿，签发前网站上仍是原文）' : null}
    </p>
  )
}
