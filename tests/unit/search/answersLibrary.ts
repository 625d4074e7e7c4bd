import { type Publication, RESOURCE_TYPES } from '../../../src/library/index.ts'
import type { AnswerCandidate, AnswerQuestion } from '../../../src/search/rules/answers/candidate.ts'
import type { IndexedDocument, SlotName } from '../../../src/search/rules/document.ts'
import { toIndexedDocument } from '../../../src/search/rules/toIndexedDocument.ts'

const CITY = 'city'

const guide = (title: string, keywords: string[], details: Record<string, unknown>, more: Partial<Publication> = {}) =>
  indexed({
    ...RESOURCE_TYPES.guide.example,
    identifier: `guide/${title}`,
    title,
    keywords,
    details: { ...RESOURCE_TYPES.guide.example.details, location: `${title}窗口`, ...details },
    body: { html: '', text: '', headings: [] },
    relations: [],
    homeSite: CITY,
    ...more,
  })

const faq = (title: string, keywords: string[], text: string, more: Partial<Publication> = {}) =>
  indexed({
    ...RESOURCE_TYPES.faq.example,
    identifier: `faq/${title}`,
    title,
    keywords,
    body: { html: '', text, headings: [] },
    relations: [],
    homeSite: CITY,
    ...more,
  })

const indexed = (publication: Publication): IndexedDocument =>
  toIndexedDocument({ ...publication, summary: null }, { sites: [] }, [])

const materials = (...names: string[]) => ({ materials: names.map((name) => ({ name, form: '原件' })) })
const OLD = '关于居住证的旧规定'

/** What the questions are asked of; `far` and `near` are districts. */
export const library: readonly IndexedDocument[] = [
  guide('居住证办理', ['居住证', '暂住证', '流动人口'], {
    ...materials('居民身份证', '租房合同'),
    promisedTimeLimit: '15个工作日',
  }),
  guide('工作居住证办理', ['工作居住证', '人才引进'], { ...materials('劳动合同'), fee: '不收费' }),
  guide('旧版居住证申领', ['居住证'], { fee: '工本费5元' }, { identifier: OLD, legalForce: 'repealed' }),
  guide('居民身份证申领', ['身份证', '补办', '换领'], {
    fee: '首次申领免费；补领工本费20元',
    promisedTimeLimit: '20个工作日',
  }),
  guide('新生儿出生登记', ['上户口', '落户', '新生儿'], materials('出生医学证明', '父母户口簿')),
  guide('护照签发', ['护照', '出入境'], { fee: '120元/本', promisedTimeLimit: '7个工作日' }),
  guide('养犬登记', ['狗证', '养狗', '犬类'], { fee: '首年500元，以后每年200元', ...materials('犬只免疫证明') }),
  guide('食品经营许可', ['食品经营许可证', '小饭馆', '开店'], {
    ...materials('食品安全制度'),
    promisedTimeLimit: '10个工作日',
  }),
  guide('户外广告设施许可', ['招牌', '户外广告'], { ...materials('设施效果图') }),
  guide('租房提取公积金', ['公积金提取', '租房'], { conditions: ['本市无自有住房', '租房居住'] }),
  guide('公积金贷款', ['公积金贷款', '购房'], { conditions: ['连续缴存六个月'] }),
  guide('二手房转移登记', ['过户', '不动产登记'], {
    telephone: '010-00001111',
    consultationPhone: null,
    ...materials('不动产权证'),
  }),
  guide('既有多层住宅加装电梯联合审查', ['加装电梯', '电梯补贴', '老楼装电梯'], { promisedTimeLimit: '10个工作日' }),
  faq('加装电梯政府补多少钱？', ['加装电梯', '电梯补贴'], '市级每台补24万元，区级再补不低于16万元。\n依据见指南。'),
  faq('一楼邻居不同意，还能装电梯吗？', ['加装电梯', '电梯补贴'], '不要求全体一致。'),
  guide('高龄老年人津贴发放', ['高龄津贴', '老人补贴'], { conditions: ['年满八十周岁'] }),
  faq(
    '老人八十岁有补贴吗，每月多少钱？',
    ['高龄津贴', '老人补贴'],
    '有，八十至八十九周岁每月100元，九十周岁以上每月500元。',
    { relations: [{ kind: 'related', identifier: 'guide/高龄老年人津贴发放' }] },
  ),
  guide('学历学位公证', ['公证', '遗嘱', '继承'], materials('毕业证书')),
  guide('急难型临时救助', ['临时救助', '低保'], { conditions: ['生活暂时陷入严重困难'] }),
  guide('个体工商户设立登记', ['个体户', '营业执照', '开店'], materials('经营场所证明')),
  faq('个体户能申请创业担保贷款吗？', ['创业贷款', '贴息'], '可以，登记满一年即可申请。'),
  guide('失业保险金申领', ['失业金', '失业保险'], { conditions: ['缴费满一年', '非本人意愿中断就业'] }),
  guide(
    '远区居住证办理指南',
    ['远区', '居住证', '暂住证', '流动人口'],
    { location: '远区大厅三层' },
    { homeSite: 'far' },
  ),
  guide('近区养犬登记办理指南', ['近区', '狗证', '养狗', '犬类'], { location: '近区大厅一层' }, { homeSite: 'near' }),
  faq('近区政务服务大厅在哪里，周末上班吗？', ['近区', '政务服务大厅'], '大厅在示例路1号。', { homeSite: 'near' }),
]

/** A question as the analysis would read it. Words of one group are joined by =, `~` marks a word that merely helps. */
export interface Asked {
  slot: SlotName | null
  words: string
  place?: string
  foreign?: string
  from?: string
}

const PUBLICATIONS = 2_000
/** Words that stand in few publications. */
const RARE = ['遗嘱', '外星人', '猫']
/** Words that stand in very many publications. */
const COMMON = ['老人', '企业', '办理', '城市', '孩子']

const frequencyOf = (word: string): number => {
  if (COMMON.includes(word)) return PUBLICATIONS / 4
  return RARE.includes(word) ? 2 : 12
}

/** The question with its candidates, in the order that a plain search would give. */
export function ask({ slot, words, place, foreign, from }: Asked): AnswerQuestion {
  const groups = words.split(' ').map((word) => ({
    source: word.replace('~', '').split('=')[0] ?? '',
    alternatives: word
      .replace('~', '')
      .split('=')
      .map((each) => ({ tokens: each.split('+'), weight: 1 })),
    substantive: !word.startsWith('~'),
  }))
  const holds = (text: string) =>
    groups.map(({ alternatives }) => alternatives.some(({ tokens }) => tokens.every((token) => text.includes(token))))
  const everything = ({ title, keywords, body }: IndexedDocument) => [title, ...keywords, body].join('\n')
  const share = (flags: readonly boolean[]) => flags.filter(Boolean).length
  const candidates: AnswerCandidate[] = library
    .map((document) => ({
      document,
      groupsInTitle: holds(document.title),
      groupsAnywhere: holds(everything(document)),
    }))
    .filter(({ groupsAnywhere }) => share(groupsAnywhere) > 0)
    .sort(
      (a, b) =>
        share(b.groupsInTitle) * 2 + share(b.groupsAnywhere) - share(a.groupsInTitle) * 2 - share(a.groupsAnywhere),
    )
  return {
    reading: {
      slot,
      groups,
      placeSite: place ?? null,
      foreignPlace: foreign ?? null,
      rewritings: groups.some(({ source }) => source === '远区') ? [{ kind: 'place', from: '远区', site: 'far' }] : [],
    },
    groupIdf: groups.map(({ source }) => Math.log(PUBLICATIONS / frequencyOf(source))),
    candidates,
    citySite: CITY,
    askingSite: from ?? null,
  }
}
