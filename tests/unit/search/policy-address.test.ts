import { describe, expect, it } from 'vitest'
import {
  asSearchTerms,
  CURRENT,
  isCurrent,
  NO_POLICY_TERMS,
  readPolicyTerms,
} from '../../../src/search/rules/address/policyTerms.ts'
import { policyAddress } from '../../../src/search/rules/address/searchAddress.ts'
import type { PolicyTerms } from '../../../src/search/rules/address/terms.ts'

const SITES = ['example']
const read = (query: object) => readPolicyTerms(query, SITES).terms
const again = (terms: PolicyTerms) =>
  read(Object.fromEntries([...new URL(policyAddress(terms), 'http://x').searchParams].reverse()))

describe('我要找政策: the address', () => {
  it('means what is in force unless something else is chosen', () => {
    expect(read({})).toEqual(NO_POLICY_TERMS)
    expect(read({ validity: '' }).chosen.validity).toEqual(CURRENT)
    expect(read({ validity: 'nonsense' }).chosen.validity).toEqual(CURRENT)
    expect(policyAddress(NO_POLICY_TERMS)).toBe('/search/policies')
  })

  it.each([
    ['all', []],
    ['repealed', ['repealed']],
  ])('says validity %s', (value, validity) => {
    const terms = read({ validity: value })
    expect(terms.chosen.validity).toEqual(validity)
    expect(policyAddress(terms)).toBe(`/search/policies?validity=${value}`)
    expect(again(terms)).toEqual(terms)
  })

  it('keeps the number as a field of its own, and never the kind', () => {
    const terms = read({ q: '养老', number: '〔2026〕12号', type: 'guide', issuer: '市民政局', from: '2026' })
    expect(terms.chosen.type).toEqual([])
    expect(again(terms)).toEqual(terms)
    expect(policyAddress(terms, { number: null })).not.toContain('number')
  })

  it('knows the states in force in any order', () => {
    expect(isCurrent([...CURRENT].reverse())).toBe(true)
    expect(isCurrent(['in-force'])).toBe(false)
  })
})

describe('我要找政策: the question', () => {
  it('asks for policies alone, the number among the words', () => {
    const terms = asSearchTerms(read({ q: '养老', number: '〔2026〕12号' }))
    expect(terms.text).toBe('养老 〔2026〕12号')
    expect(terms.chosen).toMatchObject({ type: ['policyDocument'], validity: CURRENT })
    expect(terms).not.toHaveProperty('number')
  })
})
