import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { afterWriting, type DeskTrailEntry } from '../../rules/desk/deskState.ts'
import { isDeskCommand } from './deskCommand.ts'

/**
 * What is written through any door is a draft with its writer on the trail; state and trail move by steps alone, and
 * only a draft may be rewritten (four eyes: SEC-AC-02).
 */
export const guardDesk: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (isDeskCommand(req)) return data
  if (operation === 'update' && originalDoc?.state !== 'draft')
    throw new APIError('只有草稿可以修改，请先“退回草稿”。', 409, null, true)
  const trail = (originalDoc?.trail ?? []) as DeskTrailEntry[]
  return { ...data, state: 'draft', trail: afterWriting(trail, { ...personOf(req), at: new Date().toISOString() }) }
}

/** Who acts; the platform itself has no account. */
function personOf({ user }: PayloadRequest): { by: string; name: string } {
  if (!user) return { by: 'platform', name: '平台' }
  return { by: String(user.id), name: String((user as { name?: unknown }).name ?? '') }
}
