import { describe, expect, it } from 'vitest'
import { checkContentSafety } from '../../../src/library/rules/contentSafety.ts'
import { findHiddenMarkup } from '../../../src/library/rules/hiddenMarkup.ts'
import { findInjectedText } from '../../../src/library/rules/injectedText.ts'
import { findPersonalData, isBankCard, isIdentityNumber } from '../../../src/library/rules/personalData.ts'
import { seededRandom, seedOfThisRun } from './seededRandom.ts'

const seed = seedOfThisRun()
const codesIn = (html: string) => findHiddenMarkup(html, 'body').map(({ code }) => code)

/** Identity number with the right check character for 17 digits; belongs to nobody: area 110000 is not assigned to people. */
const withCheck = (digits: string): string => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return digits + '10X98765432'[sum % 11]
}
const identityNumber = withCheck('11000019500101000')
const BANK_CARD = '6222020000000000000'

describe('injected text (M-107, ZY-URL-04)', () => {
  it.each([
    '(一)bet365体育在线官网，注册即送彩金。',
    'ＢＥＴ３６５ 最新网址',
    'b e t 3 6 5 备用网址',
    '亚\u200b博\u200b体育官方入口',
    '皇冠现金网开户送88元彩金',
    '百家乐真人荷官在线',
    '澳门新葡京娱乐城app下载',
    '博彩平台推荐排行榜，首存返水',
    '成人视频免费在线观看',
    '代开发票联系微信 fp2026',
    '黑户秒下款贷款加微信 dk888',
    '365bet 亚洲版',
    '日博365备用',
    '2026 12bet 手机版',
    '优德88',
    '必赢亚洲',
    '澳门新葡京官网',
    '澳门金沙娱乐',
    '澳门永利娱乐',
    '澳门银河官网',
    '皇冠体育',
    '太阳城集团',
    '网上赌博平台',
    '线上赌博平台大全',
    '体育博彩网站',
    '博彩公司排名',
    '幸运飞艇',
    '北京赛车',
    '成人网站',
    '免费av',
    '小姐上门',
    '北京小姐上门服务',
  ])('finds %s', (line) => {
    const findings = findInjectedText(`一、总体要求\n${line}\n二、工作重点`, 'body')
    expect(findings.map(({ code, line: at, severity }) => [code, at, severity])).toEqual([
      ['injected-text', 2, 'blocks'],
    ])
  })

  it.each([
    '严厉打击网络赌博，依法查处百家乐、老虎机等赌博活动。',
    '公安机关破获一起六合彩赌博案件，捣毁窝点三处。',
    '警惕“注册送彩金”等网络赌博骗局，发现线索请拨打110举报。',
    '坚决整治裸聊敲诈等电信网络诈骗犯罪。',
    '全民健身公共体育服务平台上线，市民可登录官网预约体育场馆。',
    '规范体育彩票销售网点管理，公益金用于社会福利事业。',
    '对中小微企业提供无抵押贷款贴息，联系电话：010-00000000。',
    '企业应当依法开具发票，不得虚开发票。',
    '新增公共服务应用，方便群众下载“京通”小程序在线办理。',
    '免费观看公益电影，请到社区文化活动中心。',
    '北京赛车运动协会举办青少年卡丁车公开赛。',
    '社区护士陪同张小姐上门看望独居老人。',
    '免费AV设备租借服务面向社区文艺团队开放。',
    '成人高等教育招生报名10月开始。',
    '依法取缔网上赌博平台，查处体育博彩网站。',
    '皇冠体育馆改造工程通过验收。',
    '进一步扩大发展规模，优化营商环境，必须赢得群众信任。',
    '本区代表团访问澳门银河娱乐集团，洽谈文旅合作。',
  ])('leaves official wording alone: %s', (line) => expect(findInjectedText(line, 'body')).toEqual([]))

  it('is not spared a brand name by official words beside it', () => {
    expect(findInjectedText('防范风险 bet365官网', 'body')).toHaveLength(1)
  })
})

describe('hidden and active markup (ZY-URL-04)', () => {
  it.each([
    ['<p style="display:none">友情链接</p>', 'hidden-content'],
    ['<a href="https://x.example" style="font-size:0">x</a>', 'hidden-content'],
    ['<div style="position:absolute;left:-9999px"><a href="https://x.example">x</a></div>', 'hidden-content'],
    ['<span style="color:#ffffff">x</span>', 'hidden-content'],
    ['<p hidden>x</p>', 'hidden-content'],
    ['<p><a href="https://x.example"></a></p>', 'empty-link'],
    ['<p><a href="https://x.example"> \u00a0 </a></p>', 'empty-link'],
    ['<script>1</script>', 'active-content'],
    ['<iframe src="https://x.example"></iframe>', 'active-content'],
    ['<a href=" JavaScript:alert(1)">打开</a>', 'script-address'],
  ])('finds %s', (html, code) => expect(codesIn(`<p>正文</p>${html}`)).toEqual([code]))

  it.each([
    '<p>正文</p><h2 id="h-1">一、标题</h2><table><tbody><tr><th scope="row">甲</th></tr></tbody></table>',
    '<p><a href="/policy/a-2026-1">《示例》</a></p>',
    '<p><a href="https://www.example.gov.cn"><img src="/files/a.png" alt="示例"></a></p>',
    '没有标签的文字，3 < 5',
    '',
  ])('leaves plain content alone: %s', (html) => expect(codesIn(html)).toEqual([]))

  it('says on which line', () => {
    expect(findHiddenMarkup('<p>甲</p>\n<p>乙</p>\n<p hidden>丙</p>', 'body')[0]).toMatchObject({
      line: 3,
      field: 'body',
    })
  })
})

describe('personal data (M-109, SEC-PIPL-09)', () => {
  it.each([
    ['identity-number', identityNumber],
    ['identity-number', identityNumber.replace(/^(.{6})(.{8})/, '$1 $2 ')],
    ['identity-number', identityNumber.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))],
    ['bank-card', BANK_CARD],
    ['bank-card', '6222 0200 0000 0000 000'],
    ['mobile-number', '13800000000'],
    ['mobile-number', '138-0000-0000'],
  ])('finds %s in %s and never repeats it', (code, number) => {
    const findings = findPersonalData(`名单\n张某某，${number}，某街道`, 'body')
    expect(findings.map((finding) => [finding.code, finding.line, finding.severity])).toEqual([[code, 2, 'blocks']])
    const plain = number.normalize('NFKC').replace(/[ -]/g, '')
    expect(JSON.stringify(findings)).not.toContain(plain)
    expect(findings[0]?.excerpt).toMatch(/\*{6,}/)
  })

  it.each([
    '110***********0000',
    '138****0000',
    '6222 **** **** 0008',
    '热线12345，电话010-12345678，传真（010）12345678',
    '统一社会信用代码 11110000000000000X',
    '索引号 11110000DEM0000011/2026-00001',
    '事项编码 11110000138000000001234567890123',
    '成文日期20260305，文号京政办发〔2019〕9号',
    '预算 13800000000.00 元',
  ])('lets masked numbers and other figures pass: %s', (line) => expect(findPersonalData(line, 'body')).toEqual([]))

  it(`notices any single wrong digit of a valid number (seed ${seed})`, () => {
    const random = seededRandom(seed)
    for (let round = 0; round < 300; round += 1) {
      const birthday = `19${random.integer(50, 99)}0${random.integer(1, 9)}${random.integer(10, 28)}`
      const valid = withCheck(`110000${birthday}${String(random.integer(0, 999)).padStart(3, '0')}`)
      expect(isIdentityNumber(valid), valid).toBe(true)
      const at = random.integer(14, 16)
      const wrong = String((Number(valid[at]) + random.integer(1, 9)) % 10)
      expect(isIdentityNumber(valid.slice(0, at) + wrong + valid.slice(at + 1))).toBe(false)
    }
  })

  it('asks a date of birth that exists, a Luhn digit and a card prefix', () => {
    expect(isIdentityNumber(withCheck('11000019500230000'))).toBe(false)
    expect(isBankCard(BANK_CARD)).toBe(true)
    expect(isBankCard('6222020000000000009')).toBe(false)
    expect(isBankCard('1234567890123452')).toBe(false)
  })
})

it('gathers all three kinds for one content', () => {
  const content = { html: '<p hidden>x</p>', text: `bet365官网\n${identityNumber}` }
  expect(checkContentSafety(content, 'body').map(({ code }) => code)).toEqual([
    'hidden-content',
    'injected-text',
    'identity-number',
  ])
})
