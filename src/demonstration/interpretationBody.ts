import { type BodyBlock, list, paragraph, table } from '../library/index.ts'
import { choose } from './chance.ts'
import type { Headed } from './texts.ts'
import { numbered, parts, section } from './wording.ts'

export type InterpretationForm = 'text' | 'questions' | 'infographic' | 'video' | 'expert'

/** What an interpretation is written from. */
export interface InterpretationText {
  key: string
  form: InterpretationForm
  policyTitle: string
  documentNumber: string
  why: string
  plain: string
  aim: string
  rules: readonly Headed[]
  terms: readonly Headed[]
  conditions: readonly string[]
  steps: readonly string[]
  /** 与原规定相比…, or null. */
  change: string | null
  contact: string
}

const asText = (text: InterpretationText): BodyBlock[] =>
  numbered([
    { title: choose(text.key, ['为什么出台', '起草背景', '政策背景和依据']), blocks: [paragraph(text.why)] },
    {
      title: '要达到什么目标',
      blocks: [paragraph(`《${text.policyTitle}》（${text.documentNumber}）旨在${text.aim}。${text.plain}`)],
    },
    {
      title: choose(`${text.key}/m`, ['主要内容', '说了哪几件事', '重点看这几条']),
      blocks: [
        list(
          true,
          text.rules.map((rule) => `${parts(rule).label}：${parts(rule).text}`),
        ),
      ],
    },
    ...(text.conditions.length > 0 ? [{ title: '谁可以办', blocks: [list(false, [...text.conditions])] }] : []),
    ...(text.steps.length > 0 ? [{ title: '怎么办', blocks: [list(true, [...text.steps])] }] : []),
    ...(text.change ? [{ title: '和过去有什么不同', blocks: [paragraph(text.change)] }] : []),
    ...termSections(text),
    { title: '向谁咨询', blocks: [paragraph(text.contact)] },
  ])

const termSections = ({ terms }: InterpretationText) =>
  terms.length === 0
    ? []
    : [{ title: '名词解释', blocks: terms.map((term) => paragraph(`${parts(term).label}：${parts(term).text}`)) }]

const asQuestions = (text: InterpretationText): BodyBlock[] => [
  paragraph(`围绕《${text.policyTitle}》（${text.documentNumber}），起草部门回答了大家关心的问题。`),
  ...section('问：出台这份文件是出于什么考虑？', `答：${text.why}因此，文件把重点放在${text.aim}上。`),
  ...section('问：一句话怎么理解？', `答：${text.plain}`),
  ...text.rules.flatMap((rule) =>
    section(
      choose(text.key + rule, [
        `问：“${parts(rule).label}”具体怎么规定？`,
        `问：关于${parts(rule).label}，有什么要求？`,
        `问：${parts(rule).label}这一条，群众和企业要注意什么？`,
      ]),
      `答：${parts(rule).text}`,
    ),
  ),
  ...(text.steps.length > 0
    ? section('问：具体怎么办理？', `答：分${text.steps.length}步：${text.steps.join('；')}。`)
    : []),
  ...(text.change ? section('问：和以前相比变化在哪里？', `答：${text.change}`) : []),
  ...text.terms.flatMap((term) => section(`问：什么叫“${parts(term).label}”？`, `答：${parts(term).text}`)),
  ...section('问：还有不明白的向谁问？', `答：${text.contact}`),
]

const asInfographic = (text: InterpretationText): BodyBlock[] => [
  paragraph(text.plain),
  table([['看点', '内容'], ...text.rules.map((rule) => [parts(rule).label, parts(rule).text])], '一图读懂的文字版'),
  ...(text.steps.length > 0 ? [...section('办理路线'), list(true, [...text.steps])] : []),
  ...section('为什么要这样规定', text.why, ...(text.change ? [text.change] : [])),
  ...text.terms.map((term) => paragraph(`小词典：${parts(term).label}，${parts(term).text}`)),
  ...section('原文和咨询', `原文见《${text.policyTitle}》（${text.documentNumber}）。${text.contact}`),
]

const asScript = (text: InterpretationText): BodyBlock[] => [
  ...section('视频文字稿', `【开场】${text.why}`, `【旁白】${text.plain}为了${text.aim}，新文件作出这些安排。`),
  ...text.rules.map((rule, index) => paragraph(`【画面${index + 1}：${parts(rule).label}】${parts(rule).text}`)),
  ...(text.change ? [paragraph(`【对比】${text.change}`)] : []),
  ...(text.steps.length > 0 ? [paragraph(`【演示】${text.steps.join('，然后')}。`)] : []),
  ...text.terms.map((term) => paragraph(`【字幕解释】${parts(term).label}：${parts(term).text}`)),
  paragraph(`【结尾】文件全称《${text.policyTitle}》，文号${text.documentNumber}。${text.contact}`),
]

const asExpert = (text: InterpretationText): BodyBlock[] => [
  ...section('问题从哪里来', text.why),
  ...section('制度怎么设计', `从政策工具看，《${text.policyTitle}》（${text.documentNumber}）的落点是${text.aim}。`),
  ...text.rules.map((rule) => paragraph(`${parts(rule).label}是其中一个支点。${parts(rule).text}`)),
  ...section('对普通人意味着什么', text.plain, ...(text.change ? [text.change] : [])),
  ...(text.conditions.length > 0 ? section('对照自己', `符合下列情形的可以申请：${text.conditions.join('；')}。`) : []),
  ...section(
    '落实中要留意',
    choose(text.key, [
      '政策好不好，要看窗口是否统一口径。建议申请人先在网上核对条件，再准备材料，遇到要求“多交一份”的情况，可以当场要求说明依据。',
      '额度和期限写得越清楚，执行中的弹性就越小。建议主管部门定期公布办理数量和平均用时，便于社会评估效果。',
      '标准提高之后，核验要跟得上。数据共享可以减少材料，也要给出数据有误时的更正渠道。',
    ]),
    text.contact,
  ),
]

const WRITERS = { text: asText, questions: asQuestions, infographic: asInfographic, video: asScript, expert: asExpert }

/** The body of an interpretation: background, main points, who and how, terms, contact (XX-INT-02), by form. */
export const interpretationBody = (text: InterpretationText): BodyBlock[] => WRITERS[text.form](text)

/** What a picture or film shows, in words (XX-INT-04). */
export const textAlternative = ({ form, plain, rules, steps }: InterpretationText): string | null => {
  if (form !== 'infographic' && form !== 'video') return null
  const points = rules.map((rule) => `${parts(rule).label}，${parts(rule).text}`).join('')
  const route = steps.length === 0 ? '' : `最后演示办理步骤：${steps.join('、')}。`
  return `${form === 'infographic' ? '图中依次说明' : '视频依次说明'}：${plain}${points}${route}`
}
