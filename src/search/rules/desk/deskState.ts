import type { Action } from '../../../identity/index.ts'

/** Where a line of the search desk stands, with the words people read. Only live lines reach visitors. */
export const DESK_STATE_LABELS = { draft: '草稿', live: '生效中', retired: '已停用' } as const
export type DeskState = keyof typeof DESK_STATE_LABELS
export const DESK_STATES = Object.keys(DESK_STATE_LABELS) as DeskState[]

/** Steps a person takes with a line. */
export const DESK_STEP_LABELS = { release: '生效', reopen: '退回草稿', retire: '停用' } as const
export type DeskStep = keyof typeof DESK_STEP_LABELS
export const DESK_STEPS = Object.keys(DESK_STEP_LABELS) as DeskStep[]

interface Transition {
  from: readonly DeskState[]
  to: DeskState
  /** The action of the rights table that the step asks for. */
  right: Action
  done: DeskTrailEntry['step']
}

/** The words of a live or retired line are fixed; whoever wants others takes it back to draft first. */
export const DESK_TRANSITIONS: Readonly<Record<DeskStep, Transition>> = {
  release: { from: ['draft'], to: 'live', right: 'publish', done: 'released' },
  reopen: { from: ['live', 'retired'], to: 'draft', right: 'reject', done: 'reopened' },
  retire: { from: ['draft', 'live'], to: 'retired', right: 'withdraw', done: 'retired' },
}

export const DESK_TRAIL_LABELS = { written: '撰写', released: '生效', reopened: '退回草稿', retired: '停用' } as const

/** Who did what with a line, oldest first; it is never shortened, so that whoever wrote stays known. */
export interface DeskTrailEntry {
  step: keyof typeof DESK_TRAIL_LABELS
  /** User id; `platform` for the platform itself. */
  by: string
  /** Name of the person at that time, for readers who may not look up accounts. */
  name: string
  /** ISO 8601 UTC. */
  at: string
}

/** The trail after somebody changed the words; further changes by the same person renew the last entry. */
export function afterWriting(
  trail: readonly DeskTrailEntry[],
  writer: Pick<DeskTrailEntry, 'by' | 'name' | 'at'>,
): DeskTrailEntry[] {
  const last = trail.at(-1)
  const kept = last?.step === 'written' && last.by === writer.by ? trail.slice(0, -1) : trail
  return [...kept, { step: 'written', ...writer }]
}
