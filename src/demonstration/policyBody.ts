import { closings, duties, goals, oldDuties } from '../../demonstration/clauses.ts'
import { type BodyBlock, heading, paragraph, table } from '../library/index.ts'
import { choose, chooseSome } from './chance.ts'
import type { Headed } from './texts.ts'
import { numbered, numeral, paragraphs, parts, signature } from './wording.ts'

/** What the body of a policy is written from. */
export interface PolicyText {
  key: string
  title: string
  aim: string
  rules: readonly Headed[]
  /** How one applies; empty where there is nothing to apply for. */
  applying: readonly string[]
  /** e.g. 自2026年12月1日起施行 */
  force: string
  issuer: string
  /** As printed under the text. */
  signedOn: string
  /** 各区人民政府… */
  addressees: string
}

const opening = ({ key, aim }: PolicyText, noun: string): string =>
  choose(`${key}/opening`, [
    `为${aim}，结合本市实际，现就有关${noun}通知如下。`,
    `为${aim}，经研究并公开征求意见，现将有关${noun}明确如下。`,
    `根据有关法律法规，为${aim}，制定以下${noun === '事项' ? '规定' : noun}。`,
    `近期群众对相关工作提出不少意见建议。为${aim}，现就有关${noun}作出如下安排。`,
  ])

const ruleBlocks = (rules: readonly Headed[]) =>
  rules.map((rule) => ({ title: parts(rule).label, blocks: paragraphs(parts(rule).text) }))

const applyingBlocks = ({ applying }: PolicyText) =>
  applying.length === 0 ? [] : [{ title: '办理方式', blocks: paragraphs(...applying) }]

const duty = ({ key }: PolicyText, count: number) => chooseSome(`${key}/duty`, duties, count)
const closing = ({ key, force }: PolicyText) => [`本文件${force}。`, choose(`${key}/closing`, closings)]

/** 通知: one numbered section per rule. */
const asNotice = (text: PolicyText): BodyBlock[] => [
  paragraph(`${text.addressees}：`),
  paragraph(opening(text, '事项')),
  ...numbered([
    ...ruleBlocks(text.rules),
    ...applyingBlocks(text),
    { title: '工作要求', blocks: paragraphs(...duty(text, 2)) },
    { title: '施行时间', blocks: paragraphs(...closing(text)) },
  ]),
]

/** 意见、方案: goal, measures with second-level headings, organization. */
const asOpinions = (text: PolicyText): BodyBlock[] => [
  paragraph(`${text.addressees}：`),
  paragraph(opening(text, '意见')),
  ...numbered([
    { title: '总体要求', blocks: paragraphs(choose(`${text.key}/goal`, goals)) },
    {
      title: '重点措施',
      blocks: text.rules.flatMap((rule, index) => [
        heading(3, `（${numeral(index + 1)}）${parts(rule).label}`),
        paragraph(parts(rule).text),
      ]),
    },
    ...applyingBlocks(text),
    { title: '组织实施', blocks: paragraphs(...duty(text, 2), ...closing(text)) },
  ]),
]

/** 通告、公告: short numbered paragraphs without headings. */
const asAnnouncement = (text: PolicyText): BodyBlock[] => [
  paragraph(`为${text.aim}，现将有关事项公布如下：`),
  ...text.rules.map((rule, index) => paragraph(`${numeral(index + 1)}、${parts(rule).label}。${parts(rule).text}`)),
  ...text.applying.map((line, index) => paragraph(`${numeral(text.rules.length + index + 1)}、${line}`)),
  ...paragraphs(...duty(text, 1), ...closing(text), '特此公布。'),
]

/** 办法、细则、规定: articles in chapters. */
const asRegulation = (text: PolicyText): BodyBlock[] => {
  let article = 0
  const next = (line: string) => {
    article += 1
    return paragraph(`第${numeral(article)}条　${line}`)
  }
  return [
    heading(2, '第一章　总则'),
    next(`为${text.aim}，根据有关规定，结合实际，制定本办法。`),
    next(choose(`${text.key}/goal`, goals)),
    heading(2, '第二章　条件和标准'),
    ...text.rules.map((rule) => next(`（${parts(rule).label}）${parts(rule).text}`)),
    heading(2, '第三章　办理和监督'),
    ...[...text.applying, ...duty(text, 2)].map(next),
    heading(2, '第四章　附则'),
    ...closing(text).map((line) => next(line.replaceAll('本文件', '本办法'))),
  ]
}

/** 措施: what is offered at a glance in a table, then in full. */
const asMeasures = (text: PolicyText): BodyBlock[] => {
  const first = (rule: Headed) => parts(rule).text.split(/[；。]/)[0] ?? ''
  return [
    paragraph(opening(text, '措施')),
    heading(2, '一、措施一览'),
    table([['事项', '主要内容'], ...text.rules.map((rule) => [parts(rule).label, first(rule)])], '措施一览'),
    heading(2, '二、具体内容'),
    ...text.rules.map((rule, index) => paragraph(`${index + 1}.${parts(rule).label}：${parts(rule).text}`)),
    heading(2, '三、兑现和监督'),
    ...paragraphs(...text.applying, ...duty(text, 2)),
    heading(2, '四、附则'),
    ...paragraphs(...closing(text)),
  ]
}

const writerFor = ({ title, key }: PolicyText) => {
  if (/办法|细则|规定|规则|规程/.test(title)) return asRegulation
  if (/措施|政策|激励/.test(title)) return asMeasures
  if (/通告|公告/.test(title)) return asAnnouncement
  if (/意见|方案|计划/.test(title)) return asOpinions
  return choose(key, [asNotice, asNotice, asOpinions])
}

/** The body of a policy in the structure of its kind of official document, signed and dated. */
export const policyBody = (text: PolicyText): BodyBlock[] => [
  ...writerFor(text)(text),
  ...signature(text.issuer, text.signedOn),
]

/** The shorter body of an earlier edition. */
export const earlierPolicyBody = (text: PolicyText): BodyBlock[] => [
  paragraph(`${text.addressees}：`),
  paragraph(
    choose(`${text.key}/old`, [
      `为加强和规范相关管理服务工作，保障群众合法权益，根据当时有关规定，就“${text.aim}”工作作出本规定。`,
      `按照年度重点工作安排，经研究，制定本文件，请各单位认真贯彻执行。本次规定着眼于“${text.aim}”。`,
    ]),
  ),
  ...numbered([
    ...ruleBlocks(text.rules),
    { title: '管理和监督', blocks: paragraphs(...chooseSome(`${text.key}/oldDuty`, oldDuties, 4)) },
    {
      title: '附则',
      blocks: paragraphs(`本文件${text.force}。`, ...chooseSome(`${text.key}/oldClosing`, closings.slice(1, 4), 2)),
    },
  ]),
  ...signature(text.issuer, text.signedOn),
]
