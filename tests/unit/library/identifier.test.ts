import { describe, expect, it } from 'vitest'
import {
  formatIdentifier,
  parseIdentifier,
  parseUrlKey,
  resourcePath,
  urlKey,
} from '../../../src/library/rules/identifier.ts'
import { seededRandom, seedOfThisRun } from './seededRandom.ts'

const issuer = '11110000DEM0000011'
const seed = seedOfThisRun()

describe('index number (M-018, JY-IDX-04)', () => {
  it('is issuer, year and five digits', () => {
    expect(formatIdentifier({ issuer, year: 2026, serial: 42 })).toBe('11110000DEM0000011/2026-00042')
  })

  it(`reads back what it writes, also as an address (seed ${seed})`, () => {
    const random = seededRandom(seed)
    for (let round = 0; round < 500; round += 1) {
      const parts = {
        issuer: random.pick([issuer, '000014349']),
        year: random.integer(1949, 2100),
        serial: random.integer(1, 99_999),
      }
      const { year, serial } = parts
      expect(parseIdentifier(formatIdentifier(parts))).toEqual(parts)
      const organizationSlug = random.pick(['finance', 'civil-affairs', 'district-2'])
      expect(parseUrlKey(urlKey(organizationSlug, parts))).toEqual({ organizationSlug, year, serial })
    }
  })

  it.each(['000014349/2017-00110', '11441700007280420Y/2021-00050'])(
    'reads %s as seen on official pages (JY-IDX-01, JY-IDX-02)',
    (identifier) => {
      expect(parseIdentifier(identifier)).not.toBeNull()
    },
  )

  it.each([
    '',
    `${issuer}/2026-0042`,
    `${issuer}/2026-000042`,
    `${issuer}/2026-00000`,
    `${issuer}/26-00001`,
    `${issuer}-2026-00001`,
    `${issuer.toLowerCase()}/2026-00001`,
    '123/2026-00001',
    `${issuer}/2026-00001 `,
  ])('refuses %j', (identifier) => expect(parseIdentifier(identifier)).toBeNull())

  it('stops when a year is full instead of starting again', () => {
    expect(() => formatIdentifier({ issuer, year: 2026, serial: 100_000 })).toThrow(RangeError)
    expect(() => formatIdentifier({ issuer, year: 2026, serial: 0 })).toThrow(RangeError)
    expect(() => formatIdentifier({ issuer, year: 2026, serial: 1.5 })).toThrow(RangeError)
  })

  it('makes an address that is read the same on every site', () => {
    expect(resourcePath('policy', 'civil-affairs', { year: 2026, serial: 42 })).toBe('/policy/civil-affairs-2026-42')
    expect(() => urlKey('民政局', { year: 2026, serial: 1 })).toThrow(RangeError)
    expect(() => urlKey('a--b', { year: 2026, serial: 1 })).toThrow(RangeError)
  })

  it.each(['finance', 'finance-2026', 'finance-2026-0', 'finance-2026-01', 'Finance-2026-1', 'finance-2026-100000'])(
    'does not take %s for a resource address',
    (key) => expect(parseUrlKey(key)).toBeNull(),
  )
})
