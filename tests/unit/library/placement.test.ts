import { describe, expect, it } from 'vitest'
import { matchesSection, type Placeable } from '../../../src/library/rules/placement.ts'

const publication: Placeable = {
  identifier: 'a/2026-00001',
  type: 'guide',
  topic: '0203',
  organization: 'org-a',
  region: '110105',
  audience: ['person', 'senior'],
}
const matches = (query: Parameters<typeof matchesSection>[1]['query'], pins: string[] = []) =>
  matchesSection(publication, { query, pins })

describe('a section uses a publication (M-021)', () => {
  it('when every given restriction holds', () => {
    expect(matches({})).toBe(true)
    expect(
      matches({
        types: ['guide'],
        topics: ['0203'],
        organizations: ['org-a'],
        regions: ['110105'],
        audience: ['senior'],
      }),
    ).toBe(true)
  })

  it.each([
    { types: ['news'] },
    { topics: ['03'] },
    { organizations: ['org-b'] },
    { regions: ['110000'] },
    { audience: ['student'] },
    { types: ['guide'], regions: ['110101'] },
    { types: [] },
    { topics: [] },
    { audience: [] },
  ])('not when one of them fails: %j', (query) => expect(matches(query)).toBe(false))

  it('counts a topic to the class above it, not beside it', () => {
    expect(matches({ topics: ['02'] })).toBe(true)
    expect(matches({ topics: ['0204'] })).toBe(false)
    expect(matchesSection({ ...publication, topic: null }, { query: { topics: ['02'] }, pins: [] })).toBe(false)
  })

  it('when it is pinned, whatever the query says; without query nothing else', () => {
    expect(matches(null, [publication.identifier])).toBe(true)
    expect(matches({ types: ['news'] }, [publication.identifier])).toBe(true)
    expect(matches(null, ['a/2026-00002'])).toBe(false)
  })
})
