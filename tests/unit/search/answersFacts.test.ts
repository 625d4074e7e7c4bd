import { describe, expect, it } from 'vitest'
import { type Publication, RESOURCE_TYPES } from '../../../src/library/index.ts'
import { askedSlots, withoutSlotWords } from '../../../src/search/rules/answers/askedSlots.ts'
import { slotsOf } from '../../../src/search/rules/answers/slotsOf.ts'

const faq = (title: string, text: string): Publication => ({
  ...RESOURCE_TYPES.faq.example,
  title,
  body: { html: '', text, headings: [] },
})

describe('what a question asks for (JC-V-6)', () => {
  it.each([
    ['二手房过户需要带什么，多久能办好？', ['materials', 'timeLimit']],
    ['狗证去哪儿办，多少钱？', ['place', 'fee']],
    ['加装电梯政府补多少钱？', ['amount']],
    ['老人八十岁有补贴吗，每月多少钱？', ['amount']],
    ['政府信息公开申请多久答复？', ['timeLimit']],
    ['公租房申请条件', ['conditions']],
    ['婚姻登记处电话是多少？', ['telephone']],
    ['高龄津贴多少钱？', ['amount']],
    ['小区想换物业，要多少业主同意？', []],
    ['一楼邻居不同意，还能装电梯吗？', []],
  ])('%s', (question, slots) => {
    expect(askedSlots(question)).toEqual(slots)
  })

  it('is no part of what it asks about', () => {
    expect(withoutSlotWords('居住证材料')).toBe('居住证')
  })
})

describe('the facts of a question with its answer', () => {
  it('are its first paragraph, under everything the title asks for', () => {
    const slots = slotsOf(faq('狗证去哪儿办，多少钱？', '到派出所办，首年500元。\n依据见养犬规定。'))
    expect(slots).toEqual([
      { slot: 'place', text: '到派出所办，首年500元。' },
      { slot: 'fee', text: '到派出所办，首年500元。' },
    ])
  })

  it('are no sum where the answer states none', () => {
    expect(slotsOf(faq('加装电梯政府补多少钱？', '以当年公布的标准为准。'))).toEqual([])
    expect(slotsOf(faq('加装电梯政府补多少钱？', '按实际费用的百分之八十补贴。'))).toHaveLength(1)
  })

  it('are cut after a whole sentence, and none when the first sentence is too long', () => {
    const sentence = `${'准备'.repeat(60)}。`
    const [slot] = slotsOf(faq('要什么材料？', sentence.repeat(5)))
    expect(slot?.text).toBe(sentence.repeat(2))
    expect(slotsOf(faq('要什么材料？', '长'.repeat(301)))).toEqual([])
  })
})
