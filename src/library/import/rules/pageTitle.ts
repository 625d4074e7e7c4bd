import type { SourceBlock } from './bodyBlocks.ts'
import { blockText } from './bodyBlocks.ts'
import { isDocumentNumberLine } from './citations.ts'
import { readNumbering } from './outline.ts'
import { isDateLine } from './readableDate.ts'
import { findSignatures } from './signature.ts'
import { isAttachedTitle } from './structureBody.ts'

const LONGEST_TITLE = 120
/** Where a title that was broken into lines may stop. */
const TITLE_END =
  /(?:通知|意见|決定|决定|方案|办法|辦法|规定|規定|规划|規劃|通告|公告|通报|批复|函|纪要|细则|條例|条例|计划|报告|令|要点|指南)(?:[（(][^）)]*[）)])?$/

/** The title a page's text carries: the line above the text, or else the title of the document attached to a notice. */
export function findTitle(blocks: SourceBlock[]): string | null {
  const texts = blocks.map(({ block }) => blockText(block))
  return titleAbove(texts) ?? attachedTitle(texts)
}

/** The blocks without the title, where it stands at the top, in one line or in two. */
export function withoutTitle(blocks: SourceBlock[], title: string): SourceBlock[] {
  const texts = blocks.slice(0, 6).map(({ block }) => bare(blockText(block)))
  const wanted = bare(title)
  for (let index = 0; index < texts.length; index += 1) {
    if (texts[index] === wanted) return blocks.filter((_, at) => at !== index)
    if (`${texts[index]}${texts[index + 1] ?? ''}` === wanted) {
      return blocks.filter((_, at) => at !== index && at !== index + 1)
    }
    if (isText(blocks[index])) return blocks
  }
  return blocks
}

function titleAbove(texts: string[]): string | null {
  const at = texts.findIndex((text) => !isDocumentNumberLine(text) && !isDateLine(text))
  const first = texts[at]?.trim() ?? ''
  if (!isTitleLine(first)) return null
  const second = texts[at + 1]?.trim() ?? ''
  const isBroken = !TITLE_END.test(first) && isTitleLine(second, 2) && TITLE_END.test(second) && !isDateLine(second)
  return isBroken ? first + second : first
}

function attachedTitle(texts: string[]): string | null {
  for (const { end } of findSignatures(texts)) {
    const line = texts[end + 1]?.trim() ?? ''
    if (isAttachedTitle(line)) return line
  }
  return null
}

function isTitleLine(line: string, shortest = 4): boolean {
  const isSentence = /[。：:；;]$/.test(line) || /。/.test(line)
  return (
    line.length >= shortest &&
    line.length <= LONGEST_TITLE &&
    !isSentence &&
    !readNumbering(line) &&
    !isDocumentNumberLine(line)
  )
}

function isText(source: SourceBlock | undefined): boolean {
  return source !== undefined && /[。：:]$/.test(blockText(source.block))
}

function bare(text: string): string {
  return text.replace(/[\s　]/g, '')
}
