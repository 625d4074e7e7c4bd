/**
 * The hand-written texts of the demonstration city (`demonstration/` at the project's root), before they are
 * set in documents. `小标题｜正文` marks a headed paragraph. Day offsets count back from the day of seeding.
 */

/** 小标题｜正文 */
export type Headed = string

/** One matter that citizens or companies come for, with everything written about it. */
export interface Topic {
  /** Stem of the stable external ids. */
  key: string
  /** As citizens read it, e.g. 居住证办理. */
  name: string
  /** Life-event theme (办事主题), by its label. */
  theme: string
  /** Subject (主题分类), by its label. */
  subject: string
  /** Organization slug of the city department in charge. */
  office: string
  audience: 'person' | 'company' | 'group'
  /** Official and colloquial words, 4 to 8. */
  words: string[]
  /** What it is, in one plain sentence. */
  plain: string
  /** Background of the policy, one or two sentences. */
  why: string
  policy: {
    title: string
    genre: '通知' | '意见' | '通告' | '公告' | '决定'
    /** Completes 为{aim}，. */
    aim: string
    rules: Headed[]
  }
  terms: Headed[]
  guide: {
    name: string
    conditions: string[]
    materials: string[]
    steps: string[]
    limit: string
    fee: string
    tip: string
  }
  /** Question as asked, answer paragraphs. */
  faqs: [question: string, ...answer: string[]][]
  /** The edition it replaced: title, how it ended, its rules. */
  old?: { title: string; ended: 'repealed' | 'lapsed' | 'amended'; rules: Headed[] }
  /** `{d}` is the day of the event. */
  news?: [title: string, ...paragraphs: string[]]
  notice?: [kind: NoticeKind, title: string, ...paragraphs: string[]]
}

export type NoticeKind = '通知' | '公告' | '公示' | '通告'

/** A policy that only one district has. */
export interface LocalPolicy {
  key: string
  title: string
  subject: string
  aim: string
  plain: string
  rules: Headed[]
}

/** One district: its places, its own policies, news and notices. */
export interface DistrictTexts {
  /** Slug of the district's site. */
  slug: string
  /** What the district is known for, completes a sentence. */
  character: string
  /** Sample place names. */
  places: [string, string, string]
  hall: { name: string; address: string; hours: string; transit: string; extra: string }
  policies: LocalPolicy[]
  news: [title: string, ...paragraphs: string[]][]
  notices: [kind: NoticeKind, title: string, ...paragraphs: string[]][]
}
