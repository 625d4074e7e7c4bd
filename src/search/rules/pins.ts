/** Publications that editors put first for some queries (M-073). */
export interface Pin {
  /** Queries, each as visitors type it; compared in normalised form. */
  queries: string[]
  /** Identifiers of publications, the first on top. */
  identifiers: string[]
}

/** A pin with the days it is meant for. */
export interface DatedPin extends Pin {
  /** First day, `YYYY-MM-DD` in Beijing; null: at once. */
  from: string | null
  /** Last day; null: without end. */
  until: string | null
}

/** Pins meant for a day, both ends included. */
export function pinsOn(pins: readonly DatedPin[], day: string): Pin[] {
  return pins
    .filter(({ from, until }) => (from === null || from <= day) && (until === null || day <= until))
    .map(({ queries, identifiers }) => ({ queries, identifiers }))
}
