import type { BodyBlock } from '../library/index.ts'
import { heading, paragraph } from '../library/index.ts'
import type { Headed } from './texts.ts'

/** Marks what is made up; names of organizations and summaries end with it. */
export const SAMPLE = '（示例）'
/** 来源 of every demonstration resource. */
export const SAMPLE_SOURCE = '一库演示城市（示例数据）'

const SUMMARY_LENGTH = 100

/** Numbers headings as official documents do: 一 to 十九. */
export const numeral = (count: number): string => {
  const digits = '零一二三四五六七八九十'
  return count <= 10 ? (digits[count] ?? '') : `十${digits[count - 10] ?? ''}`
}

/** Takes 小标题｜正文 apart. */
export const parts = (headed: Headed): { label: string; text: string } => {
  const [label = '', text = ''] = headed.split('｜')
  return { label, text }
}

/** At most 100 characters, ending with the sample mark. */
export const summaryOf = (text: string): string => {
  const room = SUMMARY_LENGTH - SAMPLE.length
  const plain = text.replaceAll('\n', '')
  return (plain.length <= room ? plain : `${plain.slice(0, room - 1)}…`) + SAMPLE
}

/** 3 to 8 different keywords. */
export const keywordsOf = (words: readonly string[]): string[] => [...new Set(words)].slice(0, 8)

export const paragraphs = (...texts: string[]): BodyBlock[] => texts.map((text) => paragraph(text))

/** A first-level heading and its paragraphs. */
export const section = (title: string, ...texts: string[]): BodyBlock[] => [heading(2, title), ...paragraphs(...texts)]

/** Numbers first-level sections 一、二、三… */
export const numbered = (sections: readonly { title: string; blocks: BodyBlock[] }[]): BodyBlock[] =>
  sections.flatMap(({ title, blocks }, index) => [heading(2, `${numeral(index + 1)}、${title}`), ...blocks])

/** Issuer and day at the end of a document. */
export const signature = (issuer: string, day: string): BodyBlock[] => [paragraph(issuer, 'end'), paragraph(day, 'end')]
