import type { CalendarYear } from './year.ts'

/** Owner: platform operator. Entered from the notice (CAL-02: never computed). */
export const year2026: CalendarYear = {
  year: 2026,
  source: '国办发明电〔2025〕7号',
  daysOff: [
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ],
  makeUpWorkdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
}
