import { describe, expect, it } from 'vitest'
import { checkLegalForce, forceAfter, forceChanges, isNoLongerInForce } from '../../../src/library/rules/legalForce.ts'
import { LEGAL_FORCES, type LegalForce, RELATION_KINDS } from '../../../src/library/rules/resource.ts'
import { RESOURCE_TYPES } from '../../../src/library/types/index.ts'

const policy = RESOURCE_TYPES.policyDocument.example

describe('legal force by relation (XX-POL-03)', () => {
  it('a repeal ends, an amendment marks, other relations change nothing', () => {
    expect(forceAfter('in-force', 'repeals')).toBe('repealed')
    expect(forceAfter('in-force', 'amends')).toBe('amended')
    expect(forceAfter(null, 'amends')).toBe('amended')
    expect(forceAfter('in-force', 'related')).toBe('in-force')
  })

  it('never revives what is over, and the same relation twice is the same as once', () => {
    for (const force of LEGAL_FORCES) {
      for (const kind of RELATION_KINDS) {
        const after = forceAfter(force, kind)
        if (isNoLongerInForce(force)) expect(after).toBe(force)
        expect(forceAfter(after, kind)).toBe(after)
      }
    }
  })

  it('states each change once, from the day the new document is in force', () => {
    const relations = [
      { kind: 'amends', identifier: 'x/2020-00001' },
      { kind: 'repeals', identifier: 'x/2020-00001' },
      { kind: 'repeals', identifier: 'x/2020-00001' },
      { kind: 'amends', identifier: 'x/2021-00002' },
      { kind: 'related', identifier: 'x/2022-00003' },
    ]
    expect(forceChanges({ inForceFrom: '2026-04-01', documentDate: '2026-03-01', relations })).toEqual([
      { identifier: 'x/2020-00001', legalForce: 'repealed', from: '2026-04-01' },
      { identifier: 'x/2021-00002', legalForce: 'amended', from: '2026-04-01' },
    ])
    expect(forceChanges({ inForceFrom: null, documentDate: '2026-03-01', relations })[0]?.from).toBe('2026-03-01')
  })
})

describe('force and days (XX-POL-02)', () => {
  const contradicts = (legalForce: LegalForce | null, inForceFrom: string | null, inForceUntil: string | null) =>
    checkLegalForce({ ...policy, legalForce, inForceFrom, inForceUntil }, '2026-11-22').length > 0

  it.each<[LegalForce | null, string | null, string | null]>([
    ['in-force', '2026-12-01', null],
    ['in-force', '2026-01-01', '2026-11-22'],
    ['not-yet-in-force', '2026-11-22', null],
    ['repealed', null, '2026-12-01'],
    ['lapsed', null, '2026-12-01'],
    ['amended', null, '2020-01-01'],
  ])('%s from %s until %s on 2026-11-22 is a contradiction', (...stated) => expect(contradicts(...stated)).toBe(true))

  it.each<[LegalForce | null, string | null, string | null]>([
    ['in-force', '2026-11-22', null],
    ['in-force', null, '2026-11-23'],
    ['not-yet-in-force', '2026-11-23', null],
    ['repealed', null, '2026-11-22'],
    [null, '2030-01-01', '2000-01-01'],
  ])('%s from %s until %s is none', (...stated) => expect(contradicts(...stated)).toBe(false))
})
