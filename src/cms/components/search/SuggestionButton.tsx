'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { ask, type Refusal } from './ask.ts'
import { RefusalNote } from './RefusalNote.tsx'

/** Makes a draft of the thesaurus from what visitors showed; a person decides on it later. */
export function SuggestionButton({ from, to, count }: { from: string; to: string; count: number }) {
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const makeDraft = async () => {
    setBusy(true)
    setRefusal(null)
    const note = `检索记录：用“${from}”没有查到、改用“${to}”查到并点开 ${count} 次。`
    const line = { kind: 'thesaurus', from, direction: '>', to, origin: 'mined', note }
    const answer = await ask<{ doc: { id: string } }>('/api/search-terms', line)
    setBusy(false)
    if (answer.ok) setMade(answer.content.doc.id)
    else setRefusal(answer.refusal)
  }
  return (
    <div role="status">
      {made === null ? (
        <Button
          aria-label={`把“${from} → ${to}”建为草稿`}
          buttonStyle="secondary"
          disabled={busy}
          margin={false}
          onClick={makeDraft}
          size="small"
          type="button"
        >
          建为草稿
        </Button>
      ) : (
        <a href={`/admin/collections/search-terms/${made}`}>已建草稿，去查看</a>
      )}
      <RefusalNote refusal={refusal} />
    </div>
  )
}
