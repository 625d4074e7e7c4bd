import { PlatformError } from '../../platform/errors.ts'
import { decideTransition, type Refusal } from '../rules/decide.ts'
import type { ReviewState, TrailEntry, TrailStep } from '../rules/reviewState.ts'
import type { EditionDesk, EditionRecord, StepRequest } from './ports.ts'

const STEP_OF = {
  submit: 'submitted',
  reject: 'rejected',
  approve: 'approved',
  publish: 'published',
  withdraw: 'withdrawn',
} as const satisfies Record<string, TrailStep>
type TrailedAction = keyof typeof STEP_OF

/**
 * Takes one step of the review: loads, decides with every reason at once, writes, records. Runs inside the desk's
 * transaction. Throws `rule-refused` with all reasons, or `not-found`.
 */
export async function takeStep(
  desk: EditionDesk,
  request: StepRequest & { action: TrailedAction },
): Promise<ReviewState> {
  const edition = await desk.load(request.resourceId)
  if (!edition) throw new PlatformError('not-found', '没有找到这条信息，或者您无权查看。')
  const checks = await desk.check(edition, request.action)
  const decision = decideTransition({ ...request, edition, trail: edition.trail, checks })
  if (!decision.allowed) throw refusal(decision.reasons)
  const touches = await carryOut(desk, edition, request, decision.next)
  await desk.record(edition, request.action, request.actor, touches, request.comment)
  return decision.next
}

async function carryOut(
  desk: EditionDesk,
  edition: EditionRecord,
  { action, actor, comment, now }: StepRequest & { action: TrailedAction },
  next: ReviewState,
): Promise<string[]> {
  const entry: TrailEntry = {
    step: STEP_OF[action],
    by: actor.id,
    at: now.toISOString(),
    comment: comment?.trim() || null,
  }
  const trail = [...edition.trail, entry]
  if (action === 'publish') return desk.release(edition, trail, now)
  if (action === 'withdraw') return desk.takeDown(edition, trail, comment ?? '', now)
  await desk.move(edition, next, trail)
  return []
}

const refusal = (reasons: readonly Refusal[]) =>
  new PlatformError('rule-refused', reasons.map((reason) => reason.message).join('；'), { reasons })
