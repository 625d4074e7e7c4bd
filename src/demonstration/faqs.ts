import { addDays, addMonths } from '../library/index.ts'
import { officeInstant, weekdayBefore } from './calendar.ts'
import { audienceOf, type Cast, codeOf, resourceOf } from './cast.ts'
import { between, choose } from './chance.ts'
import type { DemonstrationResource, DemonstrationState } from './city.ts'
import { guideId } from './guides.ts'
import { servicesSlug } from './organizations.ts'
import { localPolicyId, policyId } from './policies.ts'
import type { DistrictTexts, Topic } from './texts.ts'
import { paragraphs, parts } from './wording.ts'

/** Some answers are still on their way through review, so that every work list has entries. */
const WAITING: Record<number, DemonstrationState> = {
  5: 'draft',
  19: 'submitted',
  33: 'reviewed',
  47: 'draft',
  61: 'submitted',
  75: 'reviewed',
}

const unpublished = (resource: DemonstrationResource, state: DemonstrationState): DemonstrationResource =>
  state === 'published' ? resource : { ...resource, state, firstPublishedAt: null }

const publishedOn = (cast: Cast, key: string) =>
  officeInstant(weekdayBefore(addDays(cast.today, -between(key, 3, 240))), key)

const topicFaq = (topic: Topic, index: number, cast: Cast, policyTitle: string): DemonstrationResource => {
  const [question, ...answer] = topic.faqs[index] ?? ['']
  const owner = cast.organization(topic.office)
  const key = `${topic.key}-${index + 1}`
  const source = choose(key, [
    `依据：《${policyTitle}》。办理材料和窗口见办事指南“${topic.guide.name}”。`,
    `想直接办理，请看“${topic.guide.name}”指南；政策原文是《${policyTitle}》。`,
    `以上答复依据《${policyTitle}》，由${owner.shortName}负责解释，咨询电话${owner.telephone}。`,
  ])
  return resourceOf({
    type: 'faq',
    externalId: `demo-faq-${key}`,
    title: question,
    owner,
    summary: answer[0] ?? '',
    keywords: [topic.name.slice(0, 20), ...topic.words],
    topic: codeOf('topics', topic.subject),
    audience: audienceOf(topic.audience, topic.name + question),
    body: paragraphs(...answer, source),
    details: { answeringOrganization: owner.name, reviewBy: addMonths(cast.today, between(key, 3, 11)) },
    relations: [
      { kind: 'related', externalId: guideId(topic) },
      { kind: 'related', externalId: policyId(topic) },
    ],
    firstPublishedAt: publishedOn(cast, key),
  })
}

interface Answered {
  question: string
  answer: string[]
  keywords: string[]
  relations: DemonstrationResource['relations']
}

const hallFaq = ({ hall, places }: DistrictTexts, district: string): Answered => ({
  question: `${district}政务服务大厅在哪里，周末上班吗？`,
  answer: [
    `大厅在${hall.address}，办理时间为${hall.hours}，法定节假日不办理。`,
    `乘车路线：${hall.transit}。${hall.extra}`,
    `${places[0]}、${places[1]}的便民服务站可以代收材料、打印社保和公积金证明，不收费。`,
  ],
  keywords: ['政务服务中心', '办事大厅', '办理时间', '周末', '代办'],
  relations: [],
})

const policyFaq = ({ slug, hall, policies }: DistrictTexts): Answered[] =>
  policies.slice(0, 1).map((policy) => {
    const { label, text } = parts(choose(policy.key, policy.rules.slice(0, 3)))
    return {
      question: `《${policy.title}》里的“${label}”怎么理解，到哪里申请？`,
      answer: [
        choose(policy.key, [`${policy.plain}其中${label}的规定是：${text}`, `${text}概括地说，${policy.plain}`]),
        choose(slug, [
          `在网上提交申请即可，需要当面咨询的到${hall.address}，${hall.hours}有专人解答。`,
          `申请不收费。窗口在${hall.address}，也可以拨打12345转接主管部门。`,
          `每批受理时间以本区网站“通知公告”为准，材料送${hall.address}或者在线上传。`,
        ]),
      ],
      keywords: ['惠企利民政策', ...policy.rules.map((rule) => parts(rule).label)],
      relations: [{ kind: 'related', externalId: localPolicyId(slug, policy) }],
    }
  })

const districtFaqs = (cast: Cast): DemonstrationResource[] =>
  cast.districts.flatMap(({ site, texts }) => {
    const owner = cast.organization(servicesSlug(site.slug))
    return [hallFaq(texts, site.shortName), ...policyFaq(texts)].map(
      ({ question, answer, keywords, relations }, index) =>
        resourceOf({
          type: 'faq',
          externalId: `demo-faq-${site.slug}-${index + 1}`,
          title: question,
          owner,
          summary: answer[0] ?? '',
          keywords: [site.shortName, ...keywords],
          topic: codeOf('topics', '综合政务/电子政务'),
          audience: audienceOf('person', question),
          body: paragraphs(...answer),
          details: { answeringOrganization: owner.name, reviewBy: addMonths(cast.today, between(site.slug, 4, 11)) },
          relations,
          firstPublishedAt: publishedOn(cast, `${site.slug}/${index}`),
        }),
    )
  })

/** Questions as citizens ask them, linked to guide and policy; and where each district's hall is. */
export const demonstrationFaqs = (
  cast: Cast,
  policies: ReadonlyMap<string, DemonstrationResource>,
): DemonstrationResource[] => [
  ...cast.topics
    .flatMap((topic) =>
      topic.faqs.map((_, index) => topicFaq(topic, index, cast, policies.get(policyId(topic))?.title ?? '')),
    )
    .map((faq, index) => unpublished(faq, WAITING[index] ?? 'published')),
  ...districtFaqs(cast),
]
