import { can, ROLES } from '../../identity/index.ts'
import { REVIEW_ACTION_LABELS, REVIEW_STATE_LABELS, type ReviewAction, TRANSITIONS } from '../../review/index.ts'

/** A step the admin offers a button for; opening a correction needs none: saving does it. */
export type Step = Exclude<ReviewAction, 'correct'>

const STEPS: readonly Step[] = ['submit', 'approve', 'publish', 'reject', 'withdraw']

export const STEP_LABELS: Readonly<Record<Step, string>> = REVIEW_ACTION_LABELS
export const STATE_LABELS: Readonly<Record<string, string>> = REVIEW_STATE_LABELS

/** Steps by the state they start from. A published text is withdrawn, not sent back. */
export const STEPS_FROM: Readonly<Record<string, readonly Step[]>> = Object.fromEntries(
  Object.keys(REVIEW_STATE_LABELS).map((state) => [
    state,
    STEPS.filter((step) => TRANSITIONS[step].from.some((from) => from === state)),
  ]),
)

/** Steps by role, read from the rights table on a resource in the person's own scope. */
export const ROLE_STEPS: Readonly<Record<string, readonly Step[]>> = Object.fromEntries(
  ROLES.map((role) => [
    role,
    STEPS.filter((step) =>
      can({ id: 'self', role, organization: 'own', site: 'own' }, step, 'resource', {
        organization: 'own',
        site: 'own',
        owner: 'self',
      }),
    ),
  ]),
)
