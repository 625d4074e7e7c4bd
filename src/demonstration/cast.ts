import { type DayString, type ResourceTypeName, termsOf, type VocabularyName } from '../library/index.ts'
import type { Site } from '../sites/index.ts'
import type { DemonstrationOrganization, DemonstrationResource } from './city.ts'
import type { DistrictTexts, Topic } from './texts.ts'
import { keywordsOf, SAMPLE_SOURCE, summaryOf } from './wording.ts'

/** Everybody and everything the writers need to know. */
export interface Cast {
  today: DayString
  portal: Site
  districts: { site: Site; texts: DistrictTexts }[]
  topics: readonly Topic[]
  /** Throws RangeError for an unknown slug. */
  organization(slug: string): DemonstrationOrganization
}

/** Code of a term by its label. Throws RangeError for a label that is not in the vocabulary. */
export const codeOf = (vocabulary: VocabularyName, label: string): string => {
  const term = termsOf(vocabulary).find((candidate) => candidate.label === label)
  if (term === undefined) throw new RangeError(`No “${label}” in ${vocabulary}`)
  return term.code
}

const ALSO: readonly [pattern: RegExp, audience: string][] = [
  [/老人|老年|养老|高龄|退休|助餐/, 'senior'],
  [/残疾/, 'disabled'],
  [/入学|幼儿园|新生儿|收养|儿童/, 'minor'],
  [/退役/, 'veteran'],
  [/农村|桃|花卉|蜂|草莓|宅基地|乡村/, 'farmer'],
  [/就业|失业|创业|技能|稳岗/, 'job-seeker'],
  [/小微|中小企业|企业/, 'small-business'],
  [/创业|个体|开办/, 'entrepreneur'],
  [/外国人|外籍|护照/, 'foreigner'],
]

/** Codes of the readers a text is for: the stated kind, and who its words speak of. */
export const audienceOf = (kind: Topic['audience'], words: string): string[] => {
  const first = { person: 'person', company: 'legal-person', group: 'specific-group' }[kind]
  return [first, ...ALSO.filter(([pattern]) => pattern.test(words)).map(([, audience]) => audience)]
}

type Given = Pick<DemonstrationResource, 'externalId' | 'title' | 'topic' | 'audience' | 'body' | 'details'> & {
  type: ResourceTypeName
  owner: DemonstrationOrganization
  /** Cut to length and marked. */
  summary: string
  keywords: readonly string[]
} & Partial<DemonstrationResource>

/** A published resource with everything a type may leave empty left empty. */
export const resourceOf = ({ owner, summary, keywords, ...given }: Given): DemonstrationResource => ({
  genre: null,
  disclosureClass: null,
  organization: owner.slug,
  issuingBody: null,
  coIssuers: [],
  publisher: owner.name,
  documentNumber: null,
  documentDate: null,
  inForceFrom: null,
  inForceUntil: null,
  legalForce: null,
  source: SAMPLE_SOURCE,
  sourceUrl: null,
  gazette: null,
  openness: 'open',
  language: 'zh-CN',
  region: owner.region,
  image: null,
  relations: [],
  firstPublishedAt: null,
  state: 'published',
  ...given,
  summary: summaryOf(summary),
  keywords: keywordsOf(keywords),
})
