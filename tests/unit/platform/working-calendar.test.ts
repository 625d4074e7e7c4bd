import { describe, expect, it } from 'vitest'
import { year2025 } from '../../../src/platform/working-calendar/2025.ts'
import { year2026 } from '../../../src/platform/working-calendar/2026.ts'
import { isWeekend } from '../../../src/platform/working-calendar/dates.ts'
import {
  addWorkingDays,
  missingYearWarning,
  nationalCalendar,
  shanghaiDate,
  workingCalendar,
} from '../../../src/platform/working-calendar/index.ts'

const daysOf = (year: number): string[] =>
  Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10)).filter(
    (date) => date.startsWith(String(year)),
  )

describe('working calendar (CAL-01 … CAL-04)', () => {
  it.each([
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-13', 3, '2026-02-25'],
    ['2025-09-30', 1, '2025-10-09'],
    ['2025-09-30', 2, '2025-10-10'],
    ['2025-09-30', 3, '2025-10-11'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2026-03-07', 0, '2026-03-07'],
  ])('received %s, +%i working days is %s (standards 7.3)', (start, count, due) => {
    expect(addWorkingDays(start, count, nationalCalendar)).toBe(due)
  })

  it.each([
    [2025, 248],
    [2026, 248],
  ])('%i has as many working days as the notice leaves (CAL-02)', (year, count) => {
    expect(daysOf(year).filter((date) => nationalCalendar.isWorkingDay(date))).toHaveLength(count)
  })

  it.each([year2025, year2026])('$year: every make-up workday is a weekend day outside the days off', (year) => {
    for (const date of year.makeUpWorkdays) {
      expect(isWeekend(date), date).toBe(true)
      expect(
        year.daysOff.some(([from, to]) => from <= date && date <= to),
        date,
      ).toBe(false)
    }
  })

  it('names the notice a year comes from', () => {
    expect(nationalCalendar.sourceOf(2026)).toBe('国办发明电〔2025〕7号')
  })

  it('promises no date of a year whose notice is not entered (CAL-03)', () => {
    const only2025 = workingCalendar([year2025])
    expect(() => addWorkingDays('2025-12-31', 1, only2025)).toThrow(
      expect.objectContaining({ code: 'calendar-unknown-year' }),
    )
  })

  it('warns of a missing next year from 1 November in Beijing, not before (CAL-03)', () => {
    expect(missingYearWarning(new Date('2026-10-31T15:59:59Z'), nationalCalendar)).toBeNull()
    expect(missingYearWarning(new Date('2026-10-31T16:00:00Z'), nationalCalendar)).toContain('2027')
    expect(missingYearWarning(new Date('2025-12-01T00:00:00Z'), nationalCalendar)).toBeNull()
    expect(missingYearWarning(new Date('2024-06-01T00:00:00Z'), nationalCalendar)).toContain('2024')
  })

  it('knows the day in Beijing, not in UTC (CAL-04)', () => {
    expect(shanghaiDate(new Date('2026-02-13T15:59:59Z'))).toBe('2026-02-13')
    expect(shanghaiDate(new Date('2026-02-13T16:00:00Z'))).toBe('2026-02-14')
  })

  it.each(['2026-02-30', '2026-2-3', 'heute', ''])('refuses %j, which is no date', (date) => {
    expect(() => nationalCalendar.isWorkingDay(date)).toThrow(RangeError)
  })

  it.each([-1, 1.5])('refuses %d days', (count) => {
    expect(() => addWorkingDays('2026-02-13', count, nationalCalendar)).toThrow(RangeError)
  })
})
