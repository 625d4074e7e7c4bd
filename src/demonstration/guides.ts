import { addDays, type BodyBlock, list } from '../library/index.ts'
import { officeInstant, weekdayBefore } from './calendar.ts'
import { audienceOf, type Cast, codeOf, resourceOf } from './cast.ts'
import { between, choose } from './chance.ts'
import type { DemonstrationResource } from './city.ts'
import { servicesSlug } from './organizations.ts'
import { policyDays, policyId } from './policies.ts'
import type { DistrictTexts, Topic } from './texts.ts'
import { parts, section } from './wording.ts'

export const guideId = (topic: Topic): string => `demo-guide-${topic.key}`

const STEP_LIMITS: readonly [pattern: RegExp, limit: (topic: Topic) => string][] = [
  [/审核|审查|核查|评估|评审|复核|联审|审批|踏勘/, (topic) => topic.guide.limit],
  [/公示|公告/, () => '按公示期限'],
  [/领取|领证|取证|邮寄|发放|拨付|到账|办结/, () => '办结后3个工作日内'],
]

const stepRows = (topic: Topic) =>
  topic.guide.steps.map((description) => {
    const limit = STEP_LIMITS.find(([pattern]) => pattern.test(description))?.[1](topic) ?? '即时'
    const name = description.split(/[，、（]/)[0] ?? description
    return { name, timeLimit: limit, description: name === description ? '' : description }
  })

const materialRows = (topic: Topic) =>
  topic.guide.materials.map((material) => {
    const [, name = material, note = ''] = /^([^（]+)(?:（(.+)）)?$/.exec(material) ?? []
    const form = /申请|表|方案|说明|承诺/.test(name) ? '原件或者电子文件' : '原件或者电子证照'
    return { name, form, copies: '1', note }
  })

const depthOf = ({ guide }: Topic): string => {
  if (/即时|当场/.test(guide.limit)) return 'instant'
  return guide.steps.some((step) => /网上|线上|登录|平台/.test(step)) ? 'wholeProcess' : 'acceptance'
}

const statutory = (limit: string): string => {
  const days = /(\d+)个工作日/.exec(limit)?.[1]
  return days === undefined ? '无' : `${Math.max(Number(days) * 2, Number(days) + 5)}个工作日`
}

interface Window {
  location: string
  officeHours: string
  telephone: string
}

const detailsOf = (topic: Topic, policy: DemonstrationResource, window: Window, serial: string) => ({
  legalBasis: [`《${policy.title}》（${policy.documentNumber}）“${parts(topic.policy.rules[0] ?? '').label}”部分`],
  conditions: topic.guide.conditions,
  materials: materialRows(topic),
  location: window.location,
  officeHours: window.officeHours,
  telephone: window.telephone,
  steps: stepRows(topic),
  statutoryTimeLimit: statutory(topic.guide.limit),
  promisedTimeLimit: topic.guide.limit,
  fee: topic.guide.fee,
  handlingDepth: depthOf(topic),
  itemCode: `示例-${serial}`,
  lifeEvent: codeOf('life-events', topic.theme),
  consultationPhone: window.telephone,
  supervisionPhone: '12345',
  onlineUrl: `https://www.example.gov.cn/service/${topic.key}`,
})

const RETURNED = [
  '照片模糊、缺页、有反光的，系统会提示重新上传，重新上传不影响受理顺序。',
  '姓名、证件号码与共享数据不一致的，先到发证机关更正，再继续办理。',
  '委托他人办理的，除本人证件外，还要有写明委托事项和期限的委托书。',
  '同一事项重复提交会互相覆盖，请在“我的办件”里查看进度，不必再次申请。',
  '证件已过有效期的不能作为身份证明，请先换领新证。',
  '填写的银行账户应当是本人名下正常状态的账户，否则款项会被退回。',
]

const faqBlock = (topic: Topic): BodyBlock[] => {
  const [question] = topic.faqs
  return question === undefined ? [] : section(`常有人问：${question[0]}`, question[1] ?? '')
}

const cityBody = (topic: Topic): BodyBlock[] => {
  const words = `搜索${topic.words
    .slice(1, 4)
    .map((word) => `“${word}”`)
    .join('')}找到这里的，正式事项名称是“${topic.guide.name}”。`
  const before = section('先看这里', topic.plain, words, topic.guide.tip)
  const returned = [
    ...section('这些情况容易被退回'),
    list(
      false,
      [choose(topic.key, RETURNED), choose(`${topic.key}/2`, RETURNED.slice(0, 3))].filter(
        (text, index, all) => all.indexOf(text) === index,
      ),
    ),
  ]
  const rule = topic.policy.rules.at(-1)
  const know = rule ? section(`还应知道：${parts(rule).label}`, parts(rule).text) : []
  return choose(topic.key, [
    [...before, ...know, ...returned, ...faqBlock(topic)],
    [...before, ...faqBlock(topic), ...returned],
    [...before, ...returned, ...know],
  ])
}

const cityGuide = (topic: Topic, policy: DemonstrationResource, cast: Cast): DemonstrationResource => {
  const owner = cast.organization(topic.office)
  const window = {
    location: choose(topic.key, [
      `市政务服务中心二层综合窗口（示例西三环南路1号，地铁示例六里桥站D口）；也可以在各区政务服务中心办理。`,
      `各区政务服务中心一层综合窗口，街道（乡镇）便民服务中心可以代收材料；市级窗口在示例西三环南路1号二层。`,
      `全程网上办理的不用到场；需要现场办理的，到居住地街道便民服务中心或者区政务服务中心综合窗口。`,
    ]),
    officeHours: choose(`${topic.key}/h`, [
      '工作日9:00—12:00，13:30—17:00',
      '工作日9:00—17:00，中午不休息',
      '工作日9:00—17:00，周六9:00—13:00（法定节假日除外）',
    ]),
    telephone: owner.telephone,
  }
  return resourceOf({
    type: 'guide',
    externalId: guideId(topic),
    title: topic.guide.name,
    owner,
    summary: `${topic.plain}承诺办结时限：${topic.guide.limit}；${topic.guide.fee}。`,
    keywords: [topic.name.slice(0, 20), ...topic.words],
    topic: codeOf('topics', topic.subject),
    disclosureClass: '05',
    audience: audienceOf(topic.audience, topic.name + topic.plain),
    body: cityBody(topic),
    details: detailsOf(topic, policy, window, String(1000 + cast.topics.indexOf(topic))),
    relations: [{ kind: 'basedOn', externalId: policy.externalId }],
    firstPublishedAt: officeInstant(
      weekdayBefore(
        addDays(policyDays(topic, cast).signed, 3) < cast.today
          ? addDays(policyDays(topic, cast).signed, 3)
          : addDays(cast.today, -1),
      ),
      guideId(topic),
    ),
  })
}

const districtBody = (topic: Topic, { hall, places, character }: DistrictTexts, district: string): BodyBlock[] => {
  const visit = section(`到${district}办理`, `窗口在${hall.address}，${hall.transit}。${hall.extra}`)
  const near = section(
    choose(`${district}/${topic.key}`, ['家门口也能办', '就近办、代办', '不想跑远路']),
    choose(`${district}${topic.key}/n`, [
      `${places[0]}、${places[1]}两处便民服务站可以代收材料，当天转到区级窗口，办结后短信通知。`,
      `行动不便的居民，请拨打窗口电话预约，工作人员每周四上门；${places[2]}附近的自助终端全天可以打印结果。`,
      `${district}是${character}，高峰多在周一上午。建议选周三、周四下午到场，平均等候不到十分钟。`,
    ]),
  )
  const remind = section('提前准备', choose(`${district}/${topic.key}/r`, RETURNED), topic.guide.tip)
  return choose(`${district}-${topic.key}`, [
    [...visit, ...near, ...remind],
    [...section('一句话说明', topic.plain), ...near, ...visit],
    [
      ...remind,
      ...visit,
      ...section('和市级窗口办有区别吗', `标准、材料和时限全市统一，${district}没有增加任何条件。`),
    ],
  ])
}

const districtGuide = (
  topic: Topic,
  policy: DemonstrationResource,
  cast: Cast,
  index: number,
): DemonstrationResource => {
  const { site, texts } = cast.districts[index % cast.districts.length] as Cast['districts'][number]
  const owner = cast.organization(servicesSlug(site.slug))
  const window = {
    location: `${site.shortName}${texts.hall.name}，${texts.hall.address}；${texts.hall.transit}。`,
    officeHours: `${texts.hall.hours}（法定节假日除外）`,
    telephone: owner.telephone,
  }
  return resourceOf({
    type: 'guide',
    externalId: `demo-guide-${site.slug}-${topic.key}`,
    title: `${site.shortName}${topic.guide.name}办理指南`,
    owner,
    summary: `在${site.shortName}办理${topic.guide.name}：地址${texts.hall.address}，${texts.hall.hours}，承诺${topic.guide.limit}。`,
    keywords: [site.shortName, ...topic.words.slice(0, 6), '办事指南'],
    topic: codeOf('topics', topic.subject),
    disclosureClass: '05',
    audience: audienceOf(topic.audience, topic.name + topic.plain),
    body: districtBody(topic, texts, site.shortName),
    details: detailsOf(topic, policy, window, `${site.regionCode}-${100 + index}`),
    relations: [
      { kind: 'basedOn', externalId: policy.externalId },
      { kind: 'related', externalId: guideId(topic) },
    ],
    firstPublishedAt: officeInstant(
      weekdayBefore(addDays(cast.today, -between(`${site.slug}${topic.key}`, 5, 300))),
      topic.key,
    ),
  })
}

const IN_DISTRICTS = [
  'residence-permit',
  'newborn-household',
  'school-enrollment',
  'public-rental',
  'elder-allowance',
  'sole-trader',
  'food-license',
  'disability-subsidy',
  'temporary-relief',
  'marriage',
  'property-registration',
  'startup-loan',
  'kindergarten',
  'family-doctor',
  'elevator',
  'job-retention',
  'id-card',
  'legal-aid',
  'old-community',
  'unemployment',
  'home-adaptation',
  'veterans',
  'rural-homestay',
  'company-change',
  'residential-parking',
  'flexible-employment',
  'dog-registration',
  'rural-homestead',
  'elder-meals',
  'vaccine',
  'fire-check',
  'heating',
]

/** A guide for every topic, and two for every district with its own window. */
export const demonstrationGuides = (
  cast: Cast,
  policies: ReadonlyMap<string, DemonstrationResource>,
): DemonstrationResource[] => {
  const policyFor = (topic: Topic) => {
    const policy = policies.get(policyId(topic))
    if (policy === undefined) throw new RangeError(`No policy for ${topic.key}`)
    return policy
  }
  const local = IN_DISTRICTS.flatMap((key) => cast.topics.filter((topic) => topic.key === key))
  return [
    ...cast.topics.map((topic) => cityGuide(topic, policyFor(topic), cast)),
    ...local.map((topic, index) => districtGuide(topic, policyFor(topic), cast, index)),
  ]
}
