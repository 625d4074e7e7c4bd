import { describe, expect, it } from 'vitest'
import { LEGAL_FORCES, OPENNESS, RELATION_KINDS } from '../../../src/library/rules/resource.ts'
import {
  labelOf,
  termsOf,
  VOCABULARIES,
  type Vocabulary,
  type VocabularyName,
} from '../../../src/library/rules/vocabulary.ts'

const NAMES = Object.keys(VOCABULARIES) as VocabularyName[]
const codes = (name: VocabularyName) => termsOf(name).map(({ code }) => code)

describe.each(NAMES)('vocabulary %s (JY-CLS-01)', (name) => {
  it('has an owner, a source, a version, and terms with one code and one label each', () => {
    const vocabulary: Vocabulary = VOCABULARIES[name]
    for (const text of [vocabulary.label, vocabulary.owner, vocabulary.source]) expect(text).toMatch(/\p{Script=Han}/u)
    expect(vocabulary.version).toMatch(/^\d{4}\.\d+$/)
    expect(new Set(codes(name)).size).toBe(vocabulary.terms.length)
    expect(new Set(vocabulary.terms.map(({ label }) => label)).size).toBe(vocabulary.terms.length)
    for (const { code, label } of vocabulary.terms) {
      expect(code).toMatch(/^[A-Za-z0-9-]+$/)
      expect(label).toMatch(/^\p{Script=Han}/u)
    }
  })
})

describe('the vocabularies as the standards count them', () => {
  it('22 topics with the nine under 综合政务 (JY-MD-08)', () => {
    expect(codes('topics').filter((code) => code.length === 2)).toHaveLength(22)
    expect(codes('topics').filter((code) => code.startsWith('02') && code.length === 4)).toHaveLength(9)
    expect(labelOf('topics', '0203')).toBe('综合政务/电子政务')
  })

  it('15 genres, 15 disclosure classes, 24 life events (JY-MD-09, XX-CAT, M-112)', () => {
    expect(codes('genres')).toHaveLength(15)
    expect(codes('disclosure-classes')).toHaveLength(15)
    expect(codes('life-events')).toHaveLength(24)
  })

  it('labels exactly the values the code knows', () => {
    expect(codes('legal-forces')).toEqual([...LEGAL_FORCES])
    expect(codes('openness')).toEqual([...OPENNESS])
    expect(codes('relations')).toEqual([...RELATION_KINDS])
  })

  it('says null for a code that never was', () => expect(labelOf('topics', '99')).toBeNull())
})
