/** The official calendar of one year, as the yearly notice of the State Council's General Office sets it. */
export interface CalendarYear {
  year: number
  /** Number of the notice; answers "why is this day off?". */
  source: string
  /** First and last day off, both included, `YYYY-MM-DD`. */
  daysOff: readonly (readonly [from: string, to: string])[]
  /** 调休 Saturdays and Sundays on which work is done, `YYYY-MM-DD`. */
  makeUpWorkdays: readonly string[]
}
