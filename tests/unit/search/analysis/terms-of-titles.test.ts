import { describe, expect, it } from 'vitest'
import { analyzer } from './settings.ts'

describe('terms worth suggesting out of a title (M-074)', () => {
  it.each([
    ['关于优化居住证申领和签注服务的通知', ['居住证', '居住证申领', '签注']],
    ['北京市不动产登记办法（示例）', ['不动产登记']],
    ['居住证申领', ['居住证', '居住证申领']],
  ])('%s: %j among them', (title, terms) => {
    expect(analyzer.termsOf(title)).toEqual(expect.arrayContaining(terms))
  })

  it.each([
    ['关于印发2024年第3批高新技术企业名单的通知（示例）', ['关于', '印发', '2024', '通知', '示例', '第3批']],
    ['社保断过两个月还能参加积分落户吗？', ['两个', '还能', '参加积分落户', '两个月']],
    ['五件事一张表：新生儿联办平均用时缩短到四天', ['四天', '五件事', '平均用时缩短']],
  ])('%s: none of %j', (title, terms) => {
    const found = analyzer.termsOf(title)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((term) => terms.includes(term))).toEqual([])
  })

  it.each(['', '……', '2024年', '\ud800', 'ABC'])('nothing in %j', (title) => {
    expect(analyzer.termsOf(title)).toEqual([])
  })
})
