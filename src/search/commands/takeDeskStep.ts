import { PlatformError } from '../../platform/errors.ts'
import { decideDeskStep } from '../rules/desk/decideDeskStep.ts'
import { DESK_TRANSITIONS, type DeskState } from '../rules/desk/deskState.ts'
import type { SearchDesk, TakeDeskStep } from './deskPort.ts'

/**
 * Takes one step with a line of the search desk: loads, decides with every reason at once, writes state and event.
 * Runs inside the desk's transaction. Throws `rule-refused` with all reasons, or `not-found`.
 */
export async function takeDeskStep(desk: SearchDesk, request: TakeDeskStep): Promise<DeskState> {
  const { id, step, actor, seen, now } = request
  const entry = await desk.load(id)
  if (!entry) throw new PlatformError('not-found', '没有找到这条内容，或者您无权查看。')
  const decision = decideDeskStep({ ...entry, subject: desk.subject, step, actor, seen })
  if (!decision.allowed) {
    const { reasons } = decision
    throw new PlatformError('rule-refused', reasons.map(({ message }) => message).join('；'), { reasons })
  }
  const done = { step: DESK_TRANSITIONS[step].done, by: actor.id, name: actor.name, at: now.toISOString() }
  await desk.move(entry, decision.next, [...entry.trail, done])
  return decision.next
}
