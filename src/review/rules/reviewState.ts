/** Where an edition stands, with the words people read. */
export const REVIEW_STATE_LABELS = {
  draft: '草稿',
  submitted: '待审核',
  reviewed: '待签发',
  published: '已发布',
  withdrawn: '已撤下',
} as const
export type ReviewState = keyof typeof REVIEW_STATE_LABELS
export const REVIEW_STATES = Object.keys(REVIEW_STATE_LABELS) as ReviewState[]

/** Steps a person takes; each is also an action of the rights table on `resource`. */
export const REVIEW_ACTION_LABELS = {
  submit: '送审',
  reject: '退回',
  approve: '审核通过',
  publish: '签发',
  withdraw: '撤下',
  correct: '更正',
} as const
export type ReviewAction = keyof typeof REVIEW_ACTION_LABELS
export const REVIEW_ACTIONS = Object.keys(REVIEW_ACTION_LABELS) as ReviewAction[]

interface Transition {
  from: readonly ReviewState[]
  to: ReviewState
}

/**
 * The workflow (ZY-PUB-09): no step can be jumped. `withdraw` takes back what the public sees, so it is also open
 * while a correction waits; `correct` starts a new edition and leaves the public one alone (M-035).
 */
export const TRANSITIONS: Readonly<Record<ReviewAction, Transition>> = {
  submit: { from: ['draft'], to: 'submitted' },
  reject: { from: ['submitted', 'reviewed'], to: 'draft' },
  approve: { from: ['submitted'], to: 'reviewed' },
  publish: { from: ['reviewed'], to: 'published' },
  withdraw: { from: ['published', 'draft', 'submitted', 'reviewed'], to: 'withdrawn' },
  correct: { from: ['published', 'withdrawn'], to: 'draft' },
}

/** What was done to an edition; `written` is recorded for everyone who changed its text. */
export type TrailStep = 'written' | 'submitted' | 'rejected' | 'approved' | 'published' | 'withdrawn'

/** One step on an edition's trail, oldest first (M-034: each step has name, time, comment). */
export interface TrailEntry {
  step: TrailStep
  /** User id. */
  by: string
  /** ISO 8601 UTC. */
  at: string
  /** Comment of a review, reason of a rejection or withdrawal; null when none was given. */
  comment: string | null
}
