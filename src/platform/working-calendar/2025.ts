import type { CalendarYear } from './year.ts'

/** Owner: platform operator. Entered from the notice (CAL-02: never computed). */
export const year2025: CalendarYear = {
  year: 2025,
  source: '国办发明电〔2024〕12号',
  daysOff: [
    ['2025-01-01', '2025-01-01'],
    ['2025-01-28', '2025-02-04'],
    ['2025-04-04', '2025-04-06'],
    ['2025-05-01', '2025-05-05'],
    ['2025-05-31', '2025-06-02'],
    ['2025-10-01', '2025-10-08'],
  ],
  makeUpWorkdays: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
}
