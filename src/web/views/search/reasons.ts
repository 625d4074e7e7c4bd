import type { HitReasons, MarkedText, SearchHit } from '../../../search/index.ts'
import { quoted } from './words.ts'

const FIELD_SENTENCES: { [Field in HitReasons['fields'][number]]?: string } = {
  pinned: '由网站编辑推荐',
  documentNumber: '发文字号一致',
  citedNumber: '正文引用了这个发文字号',
  keywords: '关键词与查找的词相关',
}

const MOST_WORDS = 6

const markedWords = (parts: MarkedText[]): string[] =>
  [...new Set(parts.filter(({ marked }) => marked).map(({ text }) => text))].slice(0, MOST_WORDS)

const holds = (where: string, words: string[]): string[] => (words.length > 0 ? [`${where}含${quoted(words)}`] : [])

/** Why a result is there, from what is marked in it and from what ranking knew: 标题含“…”, 未含“…”. */
export function reasonSentences({ title, snippet, attachment, reasons }: SearchHit): string[] {
  const known = reasons.fields.flatMap((field) => FIELD_SENTENCES[field] ?? [])
  const sentences = [
    ...known,
    ...holds('标题', markedWords(title)),
    ...holds(attachment === null ? '正文' : `附件“${attachment}”`, markedWords(snippet)),
    ...(reasons.missing.length > 0 ? [`未含${quoted(reasons.missing.slice(0, MOST_WORDS))}`] : []),
  ]
  return sentences.length > 0 ? sentences : ['内容与查找的词相关']
}
