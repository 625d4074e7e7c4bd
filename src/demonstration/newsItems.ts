import { cityNews } from '../../demonstration/cityNews.ts'
import { addDays, type DayString, paragraph } from '../library/index.ts'
import { monthAndDay, officeInstant } from './calendar.ts'
import { type Cast, codeOf, resourceOf } from './cast.ts'
import { between, choose, numberOf } from './chance.ts'
import type { DemonstrationOrganization, DemonstrationResource } from './city.ts'
import { officeSlug } from './organizations.ts'
import { imageFor } from './pictures.ts'
import { localPolicyId, policyId } from './policies.ts'
import type { DistrictTexts, LocalPolicy } from './texts.ts'
import { parts } from './wording.ts'

/** Days before the seeding: the first is recent enough for every home page (JC-V-3), the rest thin out. */
const AGES = [1, 2, 5, 9, 14, 20, 29, 43] as const

interface Story {
  id: string
  owner: DemonstrationOrganization
  subject: string
  title: string
  texts: readonly string[]
  keywords: readonly string[]
  day: DayString
  relations?: DemonstrationResource['relations']
}

const newsOf = ({ id, owner, subject, title, texts, keywords, day, relations }: Story): DemonstrationResource =>
  resourceOf({
    type: 'news',
    externalId: id,
    title,
    owner,
    summary: (texts[0] ?? '').replace('{d}', monthAndDay(day)),
    keywords: [...keywords, owner.shortName],
    topic: codeOf('topics', subject),
    audience: ['person'],
    body: texts.map((text) => paragraph(text.replace('{d}', monthAndDay(day)))),
    details: { isReprint: false, sourcePublishedAt: null, author: null },
    relations: relations ?? [],
    image: between(`${id}/image`, 0, 2) === 0 ? imageFor(owner.site, id) : null,
    firstPublishedAt: officeInstant(day, id),
  })

const SUBJECTS: readonly [RegExp, string][] = [
  [/学|课|教育|夜校/, '科技、教育'],
  [/医|卫生|药|诊/, '卫生、体育'],
  [/雪|冰|健身|骑行/, '卫生、体育'],
  [/企业|园|机器人|列车|算力|专利/, '科技、教育'],
  [/水|河|湖|桃|花|蜂|草莓|农|林|树/, '农业、林业、水利'],
  [/文物|古|展|音乐|书|戏|号子/, '文化、广电、新闻出版'],
  [/老人|养老|助餐|社区/, '民政、扶贫、救灾'],
]
const subjectOf = (title: string): string => SUBJECTS.find(([pattern]) => pattern.test(title))?.[1] ?? '综合政务'

/** Words of the title between its commas and figures, short enough for a keyword. */
const titleWords = (title: string): string[] =>
  title.split(/[，、：“”《》]/).filter((word) => word.length >= 2 && word.length <= 12)

/** Two launches of one district are told in different ways. */
const launchIndex = (district: string, index: number): number => (numberOf(district) + index) % 4

const launchTexts = (policy: LocalPolicy, { places, hall }: DistrictTexts, district: string, way: number): string[] => {
  const [first, second] = [choose(policy.key, policy.rules), choose(`${policy.key}/2`, policy.rules.slice(0, 2))].map(
    parts,
  )
  const count = between(policy.key, 46, 260)
  const told = [
    [
      `{d}，《${policy.title}》首场宣讲会在${places[0]}举行，${count}名企业代表和居民到场。${policy.plain}`,
      `起草人员逐条讲解，提问最多的是“${first?.label}”。现场答复：${first?.text}`,
      `后续还将在${places[1]}、${places[2]}各办一场，错过的居民可到${hall.address}领取大字版说明。`,
    ],
    [
      `{d}，${district}相关部门带着《${policy.title}》走进${places[1]}，一对一帮助${count}户对照条件“算账”。`,
      `“${second?.text}”一位经办人员说，这一条群众最容易误解，因此做成了带算式的小卡片。`,
      `部门承诺，凡是现场登记的疑问，五个工作日内电话回复，并整理成问答公开。`,
    ],
    [
      `《${policy.title}》落地以来，${places[2]}先行先试。{d}公布的首批数据显示，已受理申请${count}件，办结八成以上。`,
      `${policy.plain}按照规定，${first?.text}`,
      `部门表示，将根据试行情况优化流程，对退回补正较多的材料给出样例。`,
    ],
    [
      `{d}，${district}召开座谈会，听取对《${policy.title}》执行情况的意见，${Math.round(count / 6)}名代表发言。`,
      `有代表建议简化材料，有代表关心“${second?.label}”的兑现时间。主管部门当场答复了其中多数问题。`,
      `会后形成的意见清单将在区政府网站公布，逐条标明采纳情况和责任单位。`,
    ],
  ]
  return told[way] ?? []
}

const launchTitle = (policy: LocalPolicy, district: string, way: number): string => {
  const name = policy.title.replace(/^.{1,3}区/, '')
  const titles = [
    `${district}“${name}”首场宣讲举行`,
    `${district}把“${name}”送到门口，一户一算账`,
    `${district}“${name}”公布首批办理数据`,
    `${district}就“${name}”执行情况听取意见`,
  ]
  return titles[way] ?? name
}

const districtNews = (cast: Cast): DemonstrationResource[] =>
  cast.districts.flatMap(({ site, texts }) => {
    const owner = cast.organization(officeSlug(site.slug))
    const day = (index: number) =>
      addDays(cast.today, -((AGES[index] ?? 50) + between(`${site.slug}${index}`, 0, index > 1 ? 3 : 0)))
    const stories = texts.news.map(([title, ...body], index) =>
      newsOf({
        id: `demo-news-${site.slug}-${index + 1}`,
        owner,
        subject: subjectOf(title),
        title,
        texts: body,
        keywords: [site.shortName, '政务动态', ...titleWords(title)],
        day: day(index),
      }),
    )
    const launches = texts.policies.map((policy, index) =>
      newsOf({
        id: `demo-news-${site.slug}-${policy.key}`,
        owner,
        subject: policy.subject,
        title: launchTitle(policy, site.shortName, launchIndex(site.shortName, index)),
        texts: launchTexts(policy, texts, site.shortName, launchIndex(site.shortName, index)),
        keywords: [site.shortName, '政策宣讲', ...policy.rules.map((rule) => parts(rule).label)],
        day: day(texts.news.length + index),
        relations: [{ kind: 'related', externalId: localPolicyId(site.slug, policy) }],
      }),
    )
    return [...stories, ...launches]
  })

/** News of the city, of its departments and of every district. */
export const demonstrationNews = (cast: Cast): DemonstrationResource[] => {
  const ofCity = cityNews.map(([office, subject, title, ...texts], index) =>
    newsOf({
      id: `demo-news-city-${index + 1}`,
      owner: cast.organization(office),
      subject,
      title,
      texts,
      keywords: ['要闻', '政务动态', ...titleWords(title)],
      day: addDays(cast.today, -(1 + index * 2)),
    }),
  )
  const ofTopics = cast.topics.flatMap((topic) => {
    if (topic.news === undefined) return []
    const [title, ...texts] = topic.news
    return [
      newsOf({
        id: `demo-news-${topic.key}`,
        owner: cast.organization(topic.office),
        subject: topic.subject,
        title,
        texts,
        keywords: topic.words,
        day: addDays(cast.today, -between(`${topic.key}/news`, 2, 75)),
        relations: [{ kind: 'related', externalId: policyId(topic) }],
      }),
    ]
  })
  return [...ofCity, ...ofTopics, ...districtNews(cast)].map((story) =>
    WITHDRAWN.has(story.externalId) ? { ...story, state: 'withdrawn' as const } : story,
  )
}

/** Two stories were withdrawn, so that the 410 page can be seen. */
const WITHDRAWN: ReadonlySet<string> = new Set(['demo-news-city-9', 'demo-news-city-13'])
