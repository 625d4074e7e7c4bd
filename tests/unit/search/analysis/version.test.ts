import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../../../src/search/rules/analysis/index.ts'
import { analyzer, lexicon, settings } from './settings.ts'

const versionWith = (changes: Partial<typeof lexicon>) =>
  createAnalyzer({ ...settings, lexicon: { ...lexicon, ...changes } }).version

describe('version of the analysis', () => {
  it('is the same for the same words in any order, and for another thesaurus', () => {
    expect(analyzer.version).toMatch(/^[0-9a-f]{16}$/)
    expect(versionWith({ domainWords: [...lexicon.domainWords].reverse() })).toBe(analyzer.version)
    expect(versionWith({ thesaurus: [], protectedTerms: [] })).toBe(analyzer.version)
  })

  it('changes with the domain words', () => {
    expect(versionWith({ domainWords: [...lexicon.domainWords, '京通'] })).not.toBe(analyzer.version)
  })
})
