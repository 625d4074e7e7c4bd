import { year2025 } from './2025.ts'
import { year2026 } from './2026.ts'
import { workingCalendar } from './calendar.ts'

export { addWorkingDays, missingYearWarning, type WorkingCalendar, workingCalendar } from './calendar.ts'
export { type DateString, shanghaiDate } from './dates.ts'
export type { CalendarYear } from './year.ts'

/** The calendar of the notices entered so far. A new year is one file here. */
export const nationalCalendar = workingCalendar([year2025, year2026])
