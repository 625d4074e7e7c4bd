import { describe, expect, it } from 'vitest'
import { groupFinder } from '../../../src/search/rules/ranking/coverage.ts'

const camping = groupFinder({
  source: '公园露营',
  alternatives: [
    { tokens: ['公园', '露营'], weight: 1 },
    { tokens: ['公园', '帐篷', '区'], weight: 0.9 },
  ],
  substantive: true,
})

describe('an idea looked for in a title (M-071)', () => {
  it.each([
    [' 公园 里 露营 ', 1],
    [' 公园 帐篷 区 ', 0.9],
    [' 公园 年票 ', 0],
  ])('in “%s” its best alternative weighs %d', (tokens, weight) => {
    expect(camping.bestIn(tokens, '')).toBe(weight)
  })

  it('is found in a row of letters however they were cut, from three on', () => {
    const season = groupFinder({
      source: '防火期',
      alternatives: [{ tokens: ['防火期'], weight: 1 }],
      substantive: true,
    })
    expect(season.bestIn(' 森林防火 期 ', '森林防火期')).toBe(1)
    const fire = groupFinder({ source: '防火', alternatives: [{ tokens: ['防火'], weight: 1 }], substantive: true })
    expect(fire.bestIn(' 预防 火灾 ', '预防火灾')).toBe(0)
  })

  it.each([
    [' 公园 年票 ', 0.5],
    [' 公园 帐篷 ', 0.72],
    [' 区 ', 0],
    [' 图书馆 ', 0],
  ])('in “%s” weighs, by the share that stands there, %d', (tokens, share) => {
    expect(camping.partIn(tokens)).toBeCloseTo(share)
  })
})
