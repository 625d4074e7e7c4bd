import { cityNotices } from '../../demonstration/cityNews.ts'
import { addDays, type DayString, formatDay, paragraph } from '../library/index.ts'
import { officeInstant, weekdayAfter, weekdayBefore } from './calendar.ts'
import { audienceOf, type Cast, codeOf, resourceOf } from './cast.ts'
import { between, choose } from './chance.ts'
import type { DemonstrationOrganization, DemonstrationResource } from './city.ts'
import { officeSlug } from './organizations.ts'
import { localPolicyId, policyId } from './policies.ts'
import type { DistrictTexts, LocalPolicy, NoticeKind, Topic } from './texts.ts'
import { parts, signature } from './wording.ts'

const KINDS: Record<NoticeKind, string> = {
  通知: 'notice',
  公告: 'announcement',
  通告: 'announcement',
  公示: 'publicExamination',
}

interface Announcement {
  id: string
  owner: DemonstrationOrganization
  kind: NoticeKind
  title: string
  texts: readonly string[]
  subject: string
  audience: Topic['audience']
  keywords: readonly string[]
  relations?: DemonstrationResource['relations']
}

/** When a notice went up and until when it counts; a 公示 runs for at least five working days. */
const datesOf = ({ id, kind }: Announcement, today: DayString): { up: DayString; until: DayString | null } => {
  if (kind === '公示') {
    return {
      up: weekdayBefore(addDays(today, -between(id, 1, 5))),
      until: weekdayAfter(addDays(today, between(`${id}/u`, 4, 10))),
    }
  }
  const up = weekdayBefore(addDays(today, -between(id, 1, 70)))
  const until =
    kind === '通知' || between(`${id}/e`, 0, 1) === 0 ? weekdayAfter(addDays(today, between(`${id}/u`, 5, 50))) : null
  return { up, until }
}

const timing = ({ id, kind }: Announcement, up: DayString, until: DayString | null): string[] => {
  if (until === null) return []
  if (kind === '公示') {
    return [
      choose(id, [
        `公示时间：${formatDay(up)}至${formatDay(until)}。`,
        `本公示自${formatDay(up)}起，至${formatDay(until)}止，逾期不再受理异议。`,
        `公示期为${formatDay(up)}至${formatDay(until)}，以收到书面意见的时间为准。`,
      ]),
    ]
  }
  return [
    choose(id, [
      `截止时间：${formatDay(until)}17时。`,
      `有关事项请于${formatDay(until)}前办理，以系统提交时间为准。`,
      `以上安排至${formatDay(until)}结束，如有调整另行公告。`,
    ]),
  ]
}

const noticeOf = (given: Announcement, today: DayString): DemonstrationResource => {
  const { id, owner, kind, title, texts, subject, audience, keywords, relations } = given
  const { up, until } = datesOf(given, today)
  const contact = choose(`${id}/c`, [
    `联系电话：${owner.telephone}；也可以拨打12345。`,
    `咨询和意见受理：${owner.shortName}，${owner.telephone}（工作日9:00—17:00）。`,
    `如有疑问，请致电${owner.telephone}，听语障碍人士可使用网站文字客服。`,
  ])
  return resourceOf({
    type: 'notice',
    externalId: id,
    title,
    owner,
    summary: texts[0] ?? '',
    keywords: [kind, ...keywords],
    topic: codeOf('topics', subject),
    audience: audienceOf(audience, title),
    body: [
      ...texts.map((text) => paragraph(text)),
      ...timing(given, up, until).map((text) => paragraph(text)),
      paragraph(contact),
      ...signature(owner.name, formatDay(up)),
    ],
    details: { kind: KINDS[kind], expiresAt: until, contact: `${owner.shortName} ${owner.telephone}` },
    relations: relations ?? [],
    firstPublishedAt: officeInstant(up, id),
  })
}

const callTexts = (policy: LocalPolicy, { hall, places }: DistrictTexts): string[] => {
  const [first, second] = [
    choose(`${policy.key}/a`, policy.rules.slice(0, 2)),
    choose(`${policy.key}/b`, policy.rules.slice(2)),
  ].map(parts)
  return choose(`${policy.key}/call`, [
    [
      `各有关单位和居民：按照《${policy.title}》，本年度第二批申请开始受理，重点是“${first?.label}”。${first?.text}`,
      `申请人先在网上自测，再上传材料。纸质材料送${hall.address}，邮寄以邮戳日期为准。`,
    ],
    [
      `《${policy.title}》配套申报系统已经开通。此次受理“${second?.label}”事项，具体标准为：${second?.text}`,
      `${places[0]}设有辅导点，工作日下午有人帮忙填报。上一批被退回的，可以直接在原申请上补正，不用重填。`,
    ],
    [
      `为做好《${policy.title}》兑现工作，现征集${first?.label}、${second?.label}两类需求，用于安排下一季度资金和服务。`,
      `提交需求不等于正式申请，但登记过的单位优先安排辅导。表格在${hall.address}领取，也可以在线填写。`,
    ],
  ])
}

const CALL_TITLES = ['第二批申报受理', '申报系统开通', '需求征集'] as const

const districtNotices = (cast: Cast): Announcement[] =>
  cast.districts.flatMap(({ site, texts }) => {
    const owner = cast.organization(officeSlug(site.slug))
    const own = texts.notices.map(
      ([kind, title, ...body], index): Announcement => ({
        id: `demo-notice-${site.slug}-${index + 1}`,
        owner,
        kind,
        title,
        texts: body,
        subject: texts.policies[index % 2]?.subject ?? '综合政务',
        audience: 'person',
        keywords: [site.shortName, '通知公告', title.slice(0, 12)],
      }),
    )
    const calls = texts.policies.map(
      (policy): Announcement => ({
        id: `demo-notice-${site.slug}-${policy.key}`,
        owner,
        kind: '通知',
        title: `关于《${policy.title}》${choose(`${policy.key}/call`, CALL_TITLES)}的通知`,
        texts: callTexts(policy, texts),
        subject: policy.subject,
        audience: 'company',
        keywords: [site.shortName, '申报', ...policy.rules.map((rule) => parts(rule).label)],
        relations: [{ kind: 'related', externalId: localPolicyId(site.slug, policy) }],
      }),
    )
    return [...own, ...calls]
  })

const topicNotices = (cast: Cast): Announcement[] =>
  cast.topics.flatMap((topic) => {
    if (topic.notice === undefined) return []
    const [kind, title, ...texts] = topic.notice
    return [
      {
        id: `demo-notice-${topic.key}`,
        owner: cast.organization(topic.office),
        kind,
        title,
        texts,
        subject: topic.subject,
        audience: topic.audience,
        keywords: topic.words,
        relations: [{ kind: 'related' as const, externalId: policyId(topic) }],
      },
    ]
  })

const cityWide = (cast: Cast): Announcement[] =>
  cityNotices.map(([office, subject, kind, title, ...texts], index) => ({
    id: `demo-notice-city-${index + 1}`,
    owner: cast.organization(office),
    kind,
    title,
    texts,
    subject,
    audience: 'person',
    keywords: ['通知公告', title.slice(0, 12), '全市'],
  }))

/** Notices, announcements and public examinations of the city, its departments and every district. */
export const demonstrationNotices = (cast: Cast): DemonstrationResource[] =>
  [...cityWide(cast), ...topicNotices(cast), ...districtNotices(cast)]
    .map((given) => noticeOf(given, cast.today))
    .map((notice) => (notice.externalId === 'demo-notice-city-2' ? { ...notice, state: 'withdrawn' as const } : notice))
