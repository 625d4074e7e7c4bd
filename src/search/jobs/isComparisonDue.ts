import { dayOf } from '../../library/index.ts'

/** From three in the morning, when few search. */
const HOUR = 3
const HOUR_MS = 3_600_000

/** Whether the nightly comparison of a Beijing day is due and not done; a node that was off at night does it later. */
export const isComparisonDue = (comparedOn: string, now: Date): boolean =>
  dayOf(new Date(now.getTime() - HOUR * HOUR_MS)) > comparedOn
