import { departments } from '../../demonstration/departments.ts'
import { predecessors } from '../../demonstration/predecessors.ts'
import { addDays, addMonths, type DayString, formatDay } from '../library/index.ts'
import { officeInstant, weekdayAfter, weekdayBefore } from './calendar.ts'
import { audienceOf, type Cast, codeOf, resourceOf } from './cast.ts'
import { between, choose } from './chance.ts'
import type { DemonstrationResource } from './city.ts'
import { officeSlug } from './organizations.ts'
import { earlierPolicyBody, policyBody } from './policyBody.ts'
import type { DistrictTexts, LocalPolicy, Topic } from './texts.ts'
import { parts, SAMPLE } from './wording.ts'

export const policyId = (topic: Topic): string => `demo-policy-${topic.key}`
export const earlierPolicyId = (topic: Topic): string => `demo-policy-${topic.key}-earlier`
export const localPolicyId = (slug: string, policy: LocalPolicy): string => `demo-policy-${slug}-${policy.key}`
export const earlierEdition = (topic: Topic): Topic['old'] => topic.old ?? predecessors[topic.key]

const GENRE_BY_WORD: readonly [RegExp, string][] = [
  [/通告/, '通告'],
  [/公告/, '公告'],
  [/意见/, '意见'],
]
const genreOf = (title: string): string =>
  codeOf('genres', GENRE_BY_WORD.find(([word]) => word.test(title))?.[1] ?? '通知')

const CITY_ADDRESSEES = [
  '各区人民政府，市政府各委、办、局，各市属机构',
  '各有关单位',
  '各区主管部门，各有关单位',
] as const
const NOT_YET_EVERY = 4

/** Every fourth topic without an earlier edition has a document that is published but not yet in force. */
const startsLater = (topic: Topic, topics: readonly Topic[]): boolean =>
  topics.filter((each) => earlierEdition(each) === undefined).indexOf(topic) % NOT_YET_EVERY === 2

/** The day a topic's document was signed, and the day it takes effect. */
export const policyDays = (topic: Topic, { today, topics }: Cast): { signed: DayString; inForce: DayString } => {
  if (startsLater(topic, topics)) {
    return {
      signed: weekdayBefore(addDays(today, -between(topic.key, 4, 16))),
      inForce: addDays(today, between(`${topic.key}+`, 9, 45)),
    }
  }
  const signed = weekdayBefore(addDays(today, -between(topic.key, 40, 900)))
  return { signed, inForce: addDays(signed, between(`${topic.key}+`, 0, 30)) }
}

/** Published one to three days after it was signed, on a weekday. */
const publishedAt = (signed: DayString, today: DayString, key: string): string => {
  const day = weekdayAfter(addDays(signed, between(`${key}/p`, 1, 2)))
  return officeInstant(day < today ? day : signed, key)
}

const gazetteOf = (key: string, signed: DayString): string | null =>
  between(`${key}/g`, 0, 2) === 0 ? `政府公报示例 ${signed.slice(0, 4)}年 第${between(`${key}/i`, 1, 48)}期` : null

const applyingFor = ({ guide }: Topic): string[] => [
  `申请人需准备：${guide.materials.join('；')}。`,
  `按照“${guide.steps.join('—')}”的顺序办理，办理时限为${guide.limit}。收费情况：${guide.fee}。`,
]

/** What the text says of the edition before. */
const endOf = (earlier: Topic['old']): string => {
  if (earlier === undefined || earlier.ended === 'amended') return ''
  return earlier.ended === 'repealed'
    ? `，《${earlier.title}》同时废止`
    : `，《${earlier.title}》已经期满失效，不再执行`
}

const cityPolicy = (topic: Topic, cast: Cast): DemonstrationResource => {
  const owner = cast.organization(topic.office)
  const { signed, inForce } = policyDays(topic, cast)
  const later = inForce > cast.today
  const earlier = earlierEdition(topic)
  const until = between(topic.key, 0, 3) === 0 ? addMonths(inForce, 60) : null
  const replaced = endOf(earlier)
  const lasting = until === null ? '' : `，有效期至${formatDay(until)}`
  const second = between(`${topic.key}/co`, 0, 5) === 0 ? [`北京市财政局${SAMPLE}`] : []
  return resourceOf({
    type: 'policyDocument',
    externalId: policyId(topic),
    title: topic.policy.title,
    owner,
    summary: `${topic.plain}${topic.policy.rules.map((rule) => parts(rule).label).join('、')}等有明确规定。`,
    keywords: topic.words,
    topic: codeOf('topics', topic.subject),
    genre: genreOf(topic.policy.title),
    disclosureClass: topic.audience === 'person' ? '11' : '01',
    audience: audienceOf(topic.audience, topic.name + topic.plain),
    issuingBody: owner.name,
    coIssuers: second,
    documentDate: signed,
    inForceFrom: inForce,
    inForceUntil: until,
    legalForce: later ? 'not-yet-in-force' : 'in-force',
    gazette: gazetteOf(topic.key, signed),
    body: policyBody({
      key: topic.key,
      title: topic.policy.title,
      aim: topic.policy.aim,
      rules: topic.policy.rules,
      applying: applyingFor(topic),
      force: `自${formatDay(inForce)}起施行${replaced}${lasting}`,
      issuer: owner.name,
      signedOn: formatDay(signed),
      addressees: choose(topic.key, CITY_ADDRESSEES),
    }),
    details: { normative: true, draftingUnit: owner.name, consultationPhone: owner.telephone },
    relations: earlier
      ? [{ kind: earlier.ended === 'amended' ? 'amends' : 'repeals', externalId: earlierPolicyId(topic) }]
      : [],
    firstPublishedAt: publishedAt(signed, cast.today, topic.key),
  })
}

const earlierPolicy = (topic: Topic, cast: Cast): DemonstrationResource[] => {
  const earlier = earlierEdition(topic)
  if (earlier === undefined) return []
  const owner = cast.organization(topic.office)
  const successor = policyDays(topic, cast)
  const signed = weekdayBefore(addDays(successor.signed, -between(`${topic.key}/old`, 800, 1500)))
  const ended = earlier.ended === 'lapsed' ? addDays(successor.inForce, -between(topic.key, 1, 60)) : successor.inForce
  return [
    resourceOf({
      type: 'policyDocument',
      externalId: earlierPolicyId(topic),
      title: earlier.title,
      owner,
      summary: `${topic.name}工作的早先规定：${earlier.rules.map((rule) => parts(rule).text).join('')}`,
      keywords: topic.words,
      topic: codeOf('topics', topic.subject),
      genre: genreOf(earlier.title),
      disclosureClass: '01',
      audience: audienceOf(topic.audience, topic.name),
      issuingBody: owner.name,
      documentDate: signed,
      inForceFrom: signed,
      inForceUntil: earlier.ended === 'amended' ? null : ended,
      legalForce: earlier.ended,
      body: earlierPolicyBody({
        key: `${topic.key}/earlier`,
        title: earlier.title,
        aim: topic.policy.aim,
        rules: earlier.rules,
        applying: [],
        force: `自${formatDay(signed)}起施行`,
        issuer: owner.name,
        signedOn: formatDay(signed),
        addressees: choose(`${topic.key}/earlier`, CITY_ADDRESSEES),
      }),
      details: { normative: true, draftingUnit: owner.name, consultationPhone: owner.telephone },
      firstPublishedAt: publishedAt(signed, cast.today, `${topic.key}/earlier`),
    }),
  ]
}

const hallLines = ({ hall }: DistrictTexts, policy: LocalPolicy): string[] => [
  choose(`${policy.key}/hall`, [
    `申请由区政务服务综合窗口统一受理，地址为${hall.address}，受理时间为${hall.hours}，审核一般不超过20个工作日。`,
    `符合条件的单位和个人可在网上提出申请，也可到${hall.address}现场办理（${hall.hours}），受理后5个工作日内告知是否补正。`,
    `区级部门在网站公布申报通知，窗口设在${hall.address}。${hall.extra}`,
  ]),
]

export const localPolicyDays = (slug: string, policy: LocalPolicy, { today }: Cast) => {
  const signed = weekdayBefore(addDays(today, -between(`${slug}/${policy.key}`, 20, 700)))
  return { signed, inForce: addDays(signed, between(`${slug}/${policy.key}+`, 0, 15)) }
}

const localPolicy = (texts: DistrictTexts, policy: LocalPolicy, cast: Cast): DemonstrationResource => {
  const owner = cast.organization(officeSlug(texts.slug))
  const issuer = owner.name.replace('办公室', '')
  const key = `${texts.slug}/${policy.key}`
  const { signed, inForce } = localPolicyDays(texts.slug, policy, cast)
  return resourceOf({
    type: 'policyDocument',
    externalId: localPolicyId(texts.slug, policy),
    title: policy.title,
    owner,
    summary: policy.plain,
    keywords: [...policy.rules.map((rule) => parts(rule).label), policy.title.slice(0, 3)],
    topic: codeOf('topics', policy.subject),
    genre: genreOf(policy.title),
    disclosureClass: '01',
    audience: audienceOf(
      /企业|产业|园区|市场|经济|金融|老字号/.test(policy.title) ? 'company' : 'person',
      policy.title + policy.plain,
    ),
    issuingBody: issuer,
    documentDate: signed,
    inForceFrom: inForce,
    legalForce: 'in-force',
    inForceUntil: inForce > cast.today ? null : addMonths(inForce, 36),
    body: policyBody({
      key,
      title: policy.title,
      aim: policy.aim,
      rules: policy.rules,
      applying: hallLines(texts, policy),
      force: `自${formatDay(inForce)}起施行`,
      issuer,
      signedOn: formatDay(signed),
      addressees: choose(key, [
        '各街道办事处、乡镇人民政府，区政府各部门',
        '各有关单位',
        '区政府各委、办、局，各区属企业',
      ]),
    }),
    details: { normative: true, draftingUnit: owner.name, consultationPhone: owner.telephone },
    firstPublishedAt: publishedAt(signed, cast.today, key),
  })
}

const agencyOf = (resource: DemonstrationResource, cast: Cast): string => {
  const department = departments.find(({ slug }) => slug === resource.organization)
  if (department) return `京示${department.agency}发`
  const district = cast.districts.find(({ site }) => officeSlug(site.slug) === resource.organization)
  return `京示${district?.site.shortName.slice(0, 1) ?? ''}政发`
}

/** Numbers the documents of each agency and year in the order they were signed (JY-MD-15). */
const withNumbers = (policies: DemonstrationResource[], cast: Cast): DemonstrationResource[] => {
  const signedOn = (policy: DemonstrationResource) => `${policy.documentDate} ${policy.externalId}`
  const last = new Map<string, number>()
  const numbers = new Map<string, string>()
  for (const policy of [...policies].sort((a, b) => (signedOn(a) < signedOn(b) ? -1 : 1))) {
    const series = `${agencyOf(policy, cast)}〔${policy.documentDate?.slice(0, 4)}〕`
    const serial = (last.get(series) ?? between(series, 0, 9)) + between(policy.externalId, 1, 5)
    last.set(series, serial)
    numbers.set(policy.externalId, `${series}${serial}号`)
  }
  return policies.map((policy) => ({ ...policy, documentNumber: numbers.get(policy.externalId) ?? null }))
}

/** All policy documents: the city's, their earlier editions and the districts' own. */
export const demonstrationPolicies = (cast: Cast): DemonstrationResource[] =>
  withNumbers(
    [
      ...cast.topics.flatMap((topic) => [cityPolicy(topic, cast), ...earlierPolicy(topic, cast)]),
      ...cast.districts.flatMap(({ texts }) => texts.policies.map((policy) => localPolicy(texts, policy, cast))),
    ],
    cast,
  )
