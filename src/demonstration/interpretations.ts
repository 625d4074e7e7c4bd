import { type Cast, resourceOf } from './cast.ts'
import { choose } from './chance.ts'
import type { DemonstrationOrganization, DemonstrationResource } from './city.ts'
import {
  type InterpretationForm,
  type InterpretationText,
  interpretationBody,
  textAlternative,
} from './interpretationBody.ts'
import { officeSlug } from './organizations.ts'
import { earlierEdition, localPolicyId, policyId } from './policies.ts'
import { parts } from './wording.ts'

const FORMS: readonly InterpretationForm[] = [
  'text',
  'text',
  'text',
  'questions',
  'questions',
  'infographic',
  'video',
  'expert',
]

const TITLES: Record<InterpretationForm, (subject: string) => string> = {
  text: (subject) => `《${subject}》政策解读`,
  questions: (subject) => `问答：《${subject}》大家关心什么`,
  infographic: (subject) => `一图读懂《${subject}》`,
  video: (subject) => `三分钟看懂《${subject}》（附文字稿）`,
  expert: (subject) => `专家解读：《${subject}》`,
}

const LABELS: Record<InterpretationForm, string> = {
  text: '文字解读',
  questions: '问答解读',
  infographic: '图解',
  video: '视频解读',
  expert: '专家解读',
}

interface Explained {
  policy: DemonstrationResource
  owner: DemonstrationOrganization
  text: Omit<InterpretationText, 'policyTitle' | 'documentNumber' | 'contact' | 'form'>
  keywords: string[]
}

/** Published on the day of the document, or minutes later: together with it (XX-INT-01). */
const shortlyAfter = (instant: string | null): string => new Date(Date.parse(instant ?? '') + 10 * 60_000).toISOString()

const interpretationOf = ({ policy, owner, text, keywords }: Explained): DemonstrationResource => {
  const form = choose(text.key, FORMS)
  const full: InterpretationText = {
    ...text,
    form,
    policyTitle: policy.title,
    documentNumber: policy.documentNumber ?? '',
    contact: `可拨打${owner.telephone}（工作日9:00—17:00）或者12345咨询，也可以在本页“问一问”中留言。`,
  }
  return resourceOf({
    type: 'interpretation',
    externalId: policy.externalId.replace('demo-policy-', 'demo-interpretation-'),
    title: TITLES[form](policy.title),
    owner,
    summary: `${text.plain}${LABELS[form]}，与文件同步发布。`,
    keywords: [...keywords.slice(0, 6), '政策解读', LABELS[form]],
    topic: policy.topic,
    disclosureClass: '01',
    audience: policy.audience,
    body: interpretationBody(full),
    details: {
      form,
      textAlternative: textAlternative(full),
      interpretingUnit: owner.name,
      consultationPhone: owner.telephone,
    },
    relations: [{ kind: 'interprets', externalId: policy.externalId }],
    firstPublishedAt: shortlyAfter(policy.firstPublishedAt),
  })
}

const changeFrom = (title: string, rules: readonly string[]): string =>
  `此前执行的是《${title}》，其中规定：${rules.map((rule) => parts(rule).text).join('')}新文件对此作了调整，以新规定为准。`

/** One interpretation for every policy in force or about to be. */
export const demonstrationInterpretations = (
  cast: Cast,
  policies: ReadonlyMap<string, DemonstrationResource>,
): DemonstrationResource[] => {
  const policyOf = (id: string) => {
    const policy = policies.get(id)
    if (policy === undefined) throw new RangeError(`No policy ${id}`)
    return policy
  }
  const ofCity = cast.topics.map((topic) => {
    const earlier = earlierEdition(topic)
    return interpretationOf({
      policy: policyOf(policyId(topic)),
      owner: cast.organization(topic.office),
      keywords: topic.words,
      text: {
        key: topic.key,
        why: topic.why,
        plain: topic.plain,
        aim: topic.policy.aim,
        rules: topic.policy.rules,
        terms: topic.terms,
        conditions: topic.guide.conditions,
        steps: topic.guide.steps,
        change: earlier ? changeFrom(earlier.title, earlier.rules) : null,
      },
    })
  })
  const ofDistricts = cast.districts.flatMap(({ site, texts }) =>
    texts.policies.map((policy) =>
      interpretationOf({
        policy: policyOf(localPolicyId(texts.slug, policy)),
        owner: cast.organization(officeSlug(texts.slug)),
        keywords: policy.rules.map((rule) => parts(rule).label),
        text: {
          key: `${texts.slug}/${policy.key}`,
          why: `${site.shortName}是${texts.character}。企业和居民在座谈中提出，希望把扶持办法写得更具体、兑现更快。`,
          plain: policy.plain,
          aim: policy.aim,
          rules: policy.rules,
          terms: [],
          conditions: [],
          steps: [`在区政府网站查看申报通知`, `到${texts.hall.address}或者网上提交`, '部门审核并公示', '兑现'],
          change: null,
        },
      }),
    ),
  )
  return [...ofCity, ...ofDistricts]
}
