/** The present moment, as an argument: rules and commands never read the system clock themselves. */
export interface Clock {
  /** Now, as a UTC instant. */
  now(): Date
}

/** The machine's clock; tests pass `fixedClock` instead. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock that always answers the same instant. */
export const fixedClock = (iso: string): Clock => ({ now: () => new Date(iso) })
