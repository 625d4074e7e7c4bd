import { describe, expect, it } from 'vitest'
import { MASKED } from '../../../../src/search/rules/logging/loggedQuery.ts'
import { popularQueries } from '../../../../src/search/rules/logging/popularQueries.ts'

const asked = (query: string, count = 50) => ({ query, count })

describe('popular searches, counted without people (M-079, SEC-PI)', () => {
  it('come most asked first, from five searches on', () => {
    expect(popularQueries([asked('社保', 5), asked('积分落户', 9), asked('居住证', 4)], [])).toEqual([
      '积分落户',
      '社保',
    ])
  })

  it('are counted together however they are typed', () => {
    expect(popularQueries([asked('gjj 提取', 3), asked('GJJ提取', 2)], [])).toEqual(['gjj 提取'])
  })

  it.each([
    MASKED,
    '举报 010123456',
    '１２３４５６',
    'www.example.com',
    'http://x',
    'a@b',
    '澳门新葡京娱乐城app下载',
    '很长很长很长很长很长很长很长很长很长很长的一句话',
  ])('never show %s', (query) => {
    expect(popularQueries([asked(query), asked('社保')], [])).toEqual(['社保'])
  })

  it('leave out what an editor has taken out, however it is typed', () => {
    expect(popularQueries([asked('某某 传闻'), asked('社保')], ['某某传闻'])).toEqual(['社保'])
  })
})
