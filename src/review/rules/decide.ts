import { type Actor, can } from '../../identity/index.ts'
import {
  REVIEW_ACTION_LABELS,
  REVIEW_STATE_LABELS,
  type ReviewAction,
  type ReviewState,
  TRANSITIONS,
  type TrailEntry,
} from './reviewState.ts'

/** Why a step is refused: a stable code and a sentence for the person. */
export interface Refusal {
  code: string
  message: string
}

/** The edition a step is asked for. */
export interface EditionUnderReview {
  state: ReviewState
  /** Organization id of the owner. */
  organization: string
  /** True while some edition of the resource is public. */
  isLive: boolean
}

export interface TransitionRequest {
  action: ReviewAction
  edition: EditionUnderReview
  actor: Actor
  /** Trail of this edition only, oldest first. */
  trail: readonly Pick<TrailEntry, 'step' | 'by'>[]
  /** Blocking findings of `checkResource` for this step. */
  checks: readonly Refusal[]
  /** The person's comment or reason; blank counts as none. */
  comment: string | null
}

export type Decision = { allowed: true; next: ReviewState } | { allowed: false; reasons: Refusal[] }

type Rule = (request: TransitionRequest) => Refusal | null

const CHECKED: readonly ReviewAction[] = ['submit', 'approve', 'publish']
const REASON_GIVEN: readonly ReviewAction[] = ['reject', 'withdraw']

const people = ({ trail }: TransitionRequest, ...steps: TrailEntry['step'][]) =>
  new Set(trail.filter((entry) => steps.includes(entry.step)).map((entry) => entry.by))

const hasRight: Rule = ({ action, actor, edition }) =>
  can(actor, action, 'resource', { organization: edition.organization, site: null, owner: null })
    ? null
    : {
        code: 'not-permitted',
        message: `您没有${REVIEW_ACTION_LABELS[action]}这条信息的权限，请联系本单位有权限的人员`,
      }

const isInTurn: Rule = ({ action, edition }) =>
  TRANSITIONS[action].from.includes(edition.state)
    ? null
    : {
        code: 'wrong-state',
        message: `这条信息现为“${REVIEW_STATE_LABELS[edition.state]}”，不能${REVIEW_ACTION_LABELS[action]}，请刷新后查看最新状态`,
      }

const isPublic: Rule = ({ action, edition }) =>
  action === 'withdraw' && !edition.isLive ? { code: 'not-public', message: '这条信息没有公开，无需撤下' } : null

const isNotAuthor: Rule = (request) =>
  (request.action === 'approve' || request.action === 'publish') &&
  people(request, 'written', 'submitted').has(request.actor.id)
    ? {
        code: 'author-decides',
        message: `撰稿人不能${REVIEW_ACTION_LABELS[request.action]}自己的稿件（先审后发），请由其他人办理`,
      }
    : null

const isNotReviewer: Rule = (request) =>
  request.action === 'publish' && people(request, 'approved').has(request.actor.id)
    ? { code: 'reviewer-publishes', message: '审核人不能签发自己审核的稿件（三审三校），请由另一位签发人办理' }
    : null

const lastOf = (trail: TransitionRequest['trail'], step: TrailEntry['step']) =>
  trail.findLastIndex((entry) => entry.step === step)

const textWasReviewed: Rule = ({ action, trail }) => {
  if (action !== 'publish') return null
  const approved = lastOf(trail, 'approved')
  return approved > Math.max(lastOf(trail, 'written'), lastOf(trail, 'rejected'))
    ? null
    : { code: 'not-reviewed', message: '这一稿还没有通过审核，或者审核后又作了修改，请先送审' }
}

const reasonIsGiven: Rule = ({ action, comment }) =>
  REASON_GIVEN.includes(action) && (comment ?? '').trim() === ''
    ? { code: 'reason-missing', message: `请写明${REVIEW_ACTION_LABELS[action]}原因；原因将存档备查` }
    : null

const RULES: readonly Rule[] = [
  hasRight,
  isInTurn,
  isPublic,
  isNotAuthor,
  isNotReviewer,
  textWasReviewed,
  reasonIsGiven,
]

/**
 * Decides one step of the review and gives every reason against it at once (ZY-PUB-09, M-034): right, turn, three
 * different people, the reviewed text being the one released, a reason for sending back or withdrawing (OPS-ARC-03),
 * and the findings of the content checks for steps that lead to the public.
 */
export const decideTransition = (request: TransitionRequest): Decision => {
  const refusals = RULES.map((rule) => rule(request)).filter((refusal) => refusal !== null)
  const reasons = CHECKED.includes(request.action) ? [...refusals, ...request.checks] : refusals
  return reasons.length === 0 ? { allowed: true, next: TRANSITIONS[request.action].to } : { allowed: false, reasons }
}
