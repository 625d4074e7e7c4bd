import type { UIField } from 'payload'
import { can, ROLES } from '../../../identity/index.ts'
import { DESK_STATE_LABELS, DESK_STEP_LABELS, DESK_STEPS, DESK_TRANSITIONS } from '../../rules/desk/deskState.ts'
import type { DeskKind } from '../desk/deskKind.ts'
import { component } from './deskFields.ts'

/** One button of a line, as the admin offers it. */
export interface DeskAction {
  step: string
  label: string
  /** States it starts from. */
  from: readonly string[]
  /** Roles that may ever take it; whether this person may is decided when it is asked for. */
  roles: readonly string[]
}

const OF_THE_CITY = { organization: null, site: null, owner: null }
const mayTake = (role: (typeof ROLES)[number], kind: DeskKind, step: (typeof DESK_STEPS)[number]) =>
  can({ id: 'self', role, organization: null, site: null }, DESK_TRANSITIONS[step].right, kind.subject, OF_THE_CITY)

/** The buttons of a line above its words. `withEffect`: it can be asked what it would change. */
export function actionsField(kind: DeskKind, withEffect: boolean): UIField {
  const actions: DeskAction[] = DESK_STEPS.map((step) => ({
    step,
    label: DESK_STEP_LABELS[step],
    from: DESK_TRANSITIONS[step].from,
    roles: ROLES.filter((role) => mayTake(role, kind, step)),
  }))
  const clientProps = { collection: kind.collection, actions, stateLabels: DESK_STATE_LABELS, withEffect }
  const field = component('DeskActions')
  return {
    name: 'deskActions',
    type: 'ui',
    admin: { disableListColumn: true, components: { Field: { path: field, clientProps } } },
  }
}
