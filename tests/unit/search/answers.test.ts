import { describe, expect, it } from 'vitest'
import { quoteAnswer } from '../../../src/search/rules/answers/quoteAnswer.ts'
import { type Asked, ask } from './answersLibrary.ts'

/** [question, as it is read, what the quote says] */
const ANSWERABLE: [string, Asked, string][] = [
  ['居住证要什么材料', { slot: 'materials', words: '居住证 材料' }, '租房合同'],
  ['暂住证多久能办好', { slot: 'timeLimit', words: '暂住证=居住证' }, '15个工作日'],
  ['办居住证去哪里', { slot: 'place', words: '~办理 居住证' }, '居住证办理窗口'],
  ['工作居住证多少钱', { slot: 'fee', words: '工作居住证' }, '不收费'],
  ['身份证补办多少钱', { slot: 'fee', words: '身份证 补办' }, '补领工本费20元'],
  ['身份证几天能拿', { slot: 'timeLimit', words: '身份证' }, '20个工作日'],
  ['宝宝上户口要带什么', { slot: 'materials', words: '宝宝=新生儿 上户口=出生登记' }, '出生医学证明'],
  ['孩子上户口要带什么', { slot: 'materials', words: '孩子 上户口=出生登记' }, '出生医学证明'],
  ['护照多少钱', { slot: 'fee', words: '护照' }, '120元/本'],
  ['办护照要多久', { slot: 'timeLimit', words: '~办理 护照' }, '7个工作日'],
  ['狗证多少钱', { slot: 'fee', words: '狗证=养犬登记' }, '首年500元'],
  ['狗证要什么材料', { slot: 'materials', words: '狗证=养犬登记 材料' }, '犬只免疫证明'],
  ['食品经营许可多久办好', { slot: 'timeLimit', words: '食品 经营 许可' }, '10个工作日'],
  ['租房提取公积金条件', { slot: 'conditions', words: '租房 提取 公积金 条件' }, '本市无自有住房'],
  ['公积金贷款条件', { slot: 'conditions', words: '公积金 贷款' }, '连续缴存六个月'],
  ['二手房过户咨询电话', { slot: 'telephone', words: '二手房 过户=转移登记' }, '010-00001111'],
  ['加装电梯补贴多少', { slot: 'amount', words: '加装电梯 补贴=补' }, '24万元'],
  ['加装电梯要多久', { slot: 'timeLimit', words: '加装电梯' }, '10个工作日'],
  ['八十岁老人补贴每月多少钱', { slot: 'amount', words: '八十岁 老人 补贴' }, '每月100元'],
  ['高龄津贴多少钱', { slot: 'fee', words: '高龄津贴=高龄+津贴' }, '每月100元'],
  ['个体户要什么材料', { slot: 'materials', words: '个体户=个体工商户' }, '经营场所证明'],
  ['失业金领取条件', { slot: 'conditions', words: '失业金=失业保险金' }, '缴费满一年'],
  ['远区办居住证去哪', { slot: 'place', words: '远区 居住证', place: 'far' }, '远区大厅三层'],
  ['居住证在哪办（在远区站点问）', { slot: 'place', words: '居住证', from: 'far' }, '远区大厅三层'],
  ['远区护照多少钱', { slot: 'fee', words: '远区 护照', place: 'far' }, '120元/本'],
  ['户外广告许可要什么材料', { slot: 'materials', words: '户外广告 许可' }, '设施效果图'],
]

const UNANSWERABLE: [string, Asked][] = [
  ['猫证多少钱', { slot: 'fee', words: '猫 证' }],
  ['养猫要办证吗，多少钱', { slot: 'fee', words: '养猫' }],
  ['宠物医院收费', { slot: 'fee', words: '宠物=养犬 医院' }],
  ['天津居住证要什么材料', { slot: 'materials', words: '居住证', foreign: '天津' }],
  ['上海身份证补办多少钱', { slot: 'fee', words: '身份证 补办', foreign: '上海' }],
  ['美国护照多少钱', { slot: 'fee', words: '护照', foreign: '美国' }],
  ['烟草经营许可证材料', { slot: 'materials', words: '烟草 经营 许可' }],
  ['药品经营许可要多久', { slot: 'timeLimit', words: '药品 经营 许可' }],
  ['医疗广告许可材料', { slot: 'materials', words: '医疗 广告 许可' }],
  ['许可证要什么材料', { slot: 'materials', words: '许可' }],
  ['公积金条件', { slot: 'conditions', words: '公积金' }],
  ['公积金装修贷款条件', { slot: 'conditions', words: '公积金 装修 贷款' }],
  ['材料有哪些', { slot: 'materials', words: '材料' }],
  ['怎么办理要多久', { slot: 'timeLimit', words: '~办理' }],
  ['房产证补办多少钱', { slot: 'fee', words: '房产证=不动产权证 补办' }],
  ['近区狗证在哪办（在远区站点问）', { slot: 'place', words: '近区 狗证=养犬登记', from: 'far', place: 'other' }],
  ['近区政务大厅在哪（从全市问）', { slot: 'place', words: '政务服务大厅' }],
  ['旧版居住证多少钱', { slot: 'fee', words: '旧版 居住证' }],
  ['港澳居民居住证多少钱', { slot: 'fee', words: '港澳 居住证' }],
  ['学生护照丢失罚款多少钱', { slot: 'fee', words: '护照 罚款' }],
  ['货车驾驶证换证要多久', { slot: 'timeLimit', words: '货车 驾驶证 换证' }],
  ['加装充电桩补贴多少', { slot: 'amount', words: '加装 充电桩 补贴' }],
  ['残疾人津贴多少钱', { slot: 'amount', words: '残疾人 津贴' }],
  ['护照额度是多少', { slot: 'amount', words: '护照' }],
  ['居住证是什么', { slot: null, words: '居住证' }],
  ['遗嘱公证要什么材料', { slot: 'materials', words: '遗嘱 公证' }],
  ['低保申请条件', { slot: 'conditions', words: '低保' }],
  ['开小饭馆要什么材料（只是关键词）', { slot: 'materials', words: '小饭馆' }],
  ['外星人落户要什么材料', { slot: 'materials', words: '外星人 落户' }],
]

describe('a question with a slot (issue point 6, JC-V-6)', () => {
  it.each(ANSWERABLE)('%s: quoted word for word', (_, asked, said) => {
    const answer = quoteAnswer(ask(asked))
    expect(answer?.quote).toContain(said)
  })

  it.each(UNANSWERABLE)('%s: refused', (_, asked) => {
    expect(quoteAnswer(ask(asked))).toBeNull()
  })
})
