import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../src/search/rules/analysis/types.ts'
import { takenApart } from '../../../src/search/rules/engine/takenApart.ts'
import { analyzer, knowledgeOf } from './analysis/settings.ts'

const knowledge = knowledgeOf(['婴儿用品', '房产证', '社保', '最低生活保障'])
const parts = { analyzer, index: { knowledge } } as unknown as Parameters<typeof takenApart>[3]

/** What became of a query whose one idea is these words, held by so many publications. */
function apart(tokens: string[], holding: number, changes: Partial<Reading> = {}): Reading | null {
  const { verbatim } = analyzer.analyzeQuery(tokens.join(''), knowledge)
  const groups = [{ source: tokens.join(''), alternatives: [{ tokens, weight: 1 }], substantive: true }]
  return takenApart({ ...verbatim, groups, ...changes }, groups, [holding], parts)
}

const sources = (reading: Reading | null) => reading?.groups.map(({ source }) => source)

describe('an idea that no publication holds (M-071)', () => {
  it('is taken apart into its words, each with what else it is called, and says so', () => {
    const reading = apart(['低保', '社保'], 0, {
      rewritings: [{ kind: 'synonym', from: '低保社保', to: ['某某'] }],
    })
    expect(sources(reading)).toEqual(['低保', '社保'])
    expect(reading?.rewritings).toEqual([
      { kind: 'synonym', from: '低保', to: ['最低生活保障'] },
      { kind: 'synonym', from: '社保', to: ['社会保险'] },
    ])
  })

  it('that only ran together is read as the word that publications hold', () => {
    expect(sources(apart(['生婴儿'], 0))).toEqual(['婴儿'])
  })

  it.each([
    ['a word nobody writes, and no part of it', apart(['轱辘'], 0)],
    ['an idea that something holds', apart(['低保', '社保'], 1)],
    ['letters', apart(['xyzt'], 0)],
    ['a document number', apart(['低保', '社保'], 0, { numbers: [{ agency: '京', year: 2026, serial: 1 }] })],
  ])('but not %s', (_what, reading) => {
    expect(reading).toBeNull()
  })
})
