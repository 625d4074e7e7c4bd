import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayOf,
  formatDay,
  formatInstant,
  isDay,
  parseInstant,
  startOfDay,
} from '../../../src/library/rules/dates.ts'
import { seededRandom, seedOfThisRun } from './seededRandom.ts'

const seed = seedOfThisRun()

describe('days and instants', () => {
  it('puts the last Beijing minute of a day on that day', () => {
    expect(dayOf('2026-11-22T15:59:59.999Z')).toBe('2026-11-22')
    expect(dayOf('2026-11-22T16:00:00.000Z')).toBe('2026-11-23')
    expect(startOfDay('2026-11-23')).toBe('2026-11-22T16:00:00.000Z')
  })

  it('prints days and minutes as official pages do (ZY-META-09)', () => {
    expect(formatDay('2026-03-05')).toBe('2026年3月5日')
    expect(formatInstant('2026-03-05T16:05:59Z')).toBe('2026-03-06 00:05')
  })

  it('reads a minute as Beijing time', () => {
    expect(parseInstant('2026-11-22 09:30')).toBe('2026-11-22T01:30:00.000Z')
    for (const text of ['2026-11-22', '2026-11-22T09:30', '2026-11-22 24:00', '2026-02-30 09:30', '']) {
      expect(parseInstant(text), text).toBeNull()
    }
  })

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20261122', '2026-11-22T00:00', ''])(
    'does not take %j for a day',
    (text) => {
      expect(isDay(text)).toBe(false)
      expect(() => startOfDay(text)).toThrow(RangeError)
    },
  )

  it('keeps the last day of a month when it adds months', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28')
    expect(addMonths('2026-11-22', 12)).toBe('2027-11-22')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  })

  it(`goes from day to instant and back unchanged (seed ${seed})`, () => {
    const random = seededRandom(seed)
    for (let round = 0; round < 500; round += 1) {
      const day = addDays('1949-10-01', random.integer(0, 40_000))
      expect(isDay(day)).toBe(true)
      expect(dayOf(startOfDay(day))).toBe(day)
      expect(addDays(addDays(day, 400), -400)).toBe(day)
      expect(parseInstant(formatInstant(startOfDay(day)))).toBe(startOfDay(day))
    }
  })
})
