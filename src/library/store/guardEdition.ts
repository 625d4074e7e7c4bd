import type { CollectionBeforeChangeHook } from 'payload'
import type { TrailEntry } from '../../review/index.ts'
import { normalizeDocumentNumber } from '../rules/documentNumber.ts'
import { isEditionCommand } from './editionCommand.ts'

/** Never changed by an edit: given once, or moved by review commands alone. */
const KEPT = [
  'identifier',
  'externalId',
  'type',
  'organization',
  'firstPublishedAt',
  'contentHash',
  'importedAt',
] as const

/**
 * An edit through any door opens an edition of its own: it returns to draft, its editor counts as its author for the
 * four-eyes rule (ZY-PUB-09), and what review and the platform own stays as it was.
 */
export const guardEdition: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const documentNumber = data.documentNumber
    ? (normalizeDocumentNumber(data.documentNumber) ?? data.documentNumber)
    : data.documentNumber
  if (operation === 'create' || isEditionCommand(req)) return { ...data, documentNumber }
  const kept = Object.fromEntries(KEPT.map((field) => [field, originalDoc?.[field] ?? null]))
  return {
    ...data,
    ...kept,
    documentNumber,
    reviewState: 'draft',
    author: req.user ? String(req.user.id) : originalDoc?.author,
    reviewTrail: editionTrail(originalDoc, req.user?.id),
  }
}

type Original = { reviewState?: string; reviewTrail?: TrailEntry[] | null } | undefined

/** Everyone who wrote in this edition stays on its trail; the trail of a published edition ended with it. */
function editionTrail(original: Original, user: unknown): TrailEntry[] {
  const isOver = original?.reviewState === 'published' || original?.reviewState === 'withdrawn'
  const trail = isOver ? [] : (original?.reviewTrail ?? [])
  const by = user === undefined || user === null ? 'platform' : String(user)
  const last = trail.at(-1)
  const kept = last?.step === 'written' && last.by === by ? trail.slice(0, -1) : trail
  return [...kept, written(by)]
}

/** The line of the trail that says who wrote. */
export const written = (by: string): TrailEntry => ({
  step: 'written',
  by,
  at: new Date().toISOString(),
  comment: null,
})
