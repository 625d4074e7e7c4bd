import { type Actor, can, type Subject } from '../../../identity/index.ts'
import {
  DESK_STATE_LABELS,
  DESK_STEP_LABELS,
  DESK_TRANSITIONS,
  type DeskState,
  type DeskStep,
  type DeskTrailEntry,
} from './deskState.ts'

/** Why a step is refused: a stable code and a sentence for the person. */
export interface DeskRefusal {
  code: string
  message: string
}

export interface DeskStepRequest {
  subject: Extract<Subject, 'searchTerm' | 'pinnedAnswer'>
  step: DeskStep
  actor: Actor
  state: DeskState
  trail: readonly Pick<DeskTrailEntry, 'step' | 'by' | 'at'>[]
  /** `at` of the last entry of the trail that the person had before the eyes; null: not said. */
  seen: string | null
  /** What is wrong with the words themselves; counts when they are to go live. */
  problems: readonly string[]
}

export type DeskDecision = { allowed: true; next: DeskState } | { allowed: false; reasons: DeskRefusal[] }

type Rule = (request: DeskStepRequest) => DeskRefusal[]

const refuse = (code: string, message: string): DeskRefusal[] => [{ code, message }]

/** The line belongs to the whole city: no organization and no site owns it. */
const OF_THE_CITY = { organization: null, site: null, owner: null }

const hasRight: Rule = ({ actor, step, subject }) =>
  can(actor, DESK_TRANSITIONS[step].right, subject, OF_THE_CITY)
    ? []
    : refuse('not-permitted', `您没有办理“${DESK_STEP_LABELS[step]}”的权限，请由市级签发人办理`)

const isInTurn: Rule = ({ state, step }) =>
  DESK_TRANSITIONS[step].from.includes(state)
    ? []
    : refuse('wrong-state', `现为“${DESK_STATE_LABELS[state]}”，不能${DESK_STEP_LABELS[step]}，请刷新后查看最新状态`)

const isNotWriter: Rule = ({ actor, step, trail }) =>
  step === 'release' && trail.some((entry) => entry.step === 'written' && entry.by === actor.id)
    ? refuse('writer-releases', '撰写人不能让自己写的内容生效，请由另一位签发人办理')
    : []

const wasSeen: Rule = ({ seen, step, trail }) =>
  step === 'release' && (trail.at(-1)?.at ?? null) !== seen
    ? refuse('changed-meanwhile', '内容刚被修改过，请刷新页面，看过最新内容后再办理')
    : []

const isSound: Rule = ({ problems, step }) =>
  step === 'release' ? problems.flatMap((problem) => refuse('unsound', problem)) : []

const RULES: readonly Rule[] = [hasRight, isInTurn, isNotWriter, wasSeen, isSound]

/**
 * Decides a step of the search desk and gives every reason against it at once: right, turn, four eyes (whoever wrote a
 * line does not make it live: SEC-AC-02, ZY-PUB-09), the words being those the person has seen, and their soundness.
 */
export function decideDeskStep(request: DeskStepRequest): DeskDecision {
  const reasons = RULES.flatMap((rule) => rule(request))
  return reasons.length === 0 ? { allowed: true, next: DESK_TRANSITIONS[request.step].to } : { allowed: false, reasons }
}
