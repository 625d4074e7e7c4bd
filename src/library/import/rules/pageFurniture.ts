import furniture from '../data/page-furniture.json' with { type: 'json' }
import type { BodyBlock, InlineRun, SourceBlock } from './bodyBlocks.ts'
import { blockText } from './bodyBlocks.ts'
import { toSimplified } from './chineseScript.ts'

const NOTICES = furniture.notices.map((source) => new RegExp(source, 'g'))
/** Longest word first, so that 打印本页 is not read as 打印 and a rest. */
const WORDS = [...furniture.words].sort((one, other) => other.length - one.length)
const TAIL_STARTS = new Set(furniture.tailStarts)
const LONGEST_FURNITURE = 60
const BREADCRUMB =
  /^(?:您?的?(?:当前|现在|所在)*的?位置\s*[:：]\s*)?[^>＞»。，]{1,30}(?:\s*[>＞»]\s*[^>＞»。，]{1,30}){2,}$/
const POSITION = /^您?的?(?:当前|现在|所在)+的?位置\s*[:：]/

/**
 * Takes a page's furniture out of its text: breadcrumb, print, font size, share, related lists and the notice shown
 * before leaving the site, also where it is glued to other text (S0, M-042 … M-046).
 */
export function removeFurniture(blocks: SourceBlock[]): SourceBlock[] {
  const kept = blocks
    .map(({ line, block }) => ({ line, block: withoutNotices(block) }))
    .filter(({ block }) => blockText(block).trim() !== '')
  return withoutTail(kept).filter(({ block }) => !isFurniture(blockText(block)))
}

/** Whether a line is made of nothing but page furniture. */
export function isFurniture(line: string): boolean {
  const text = toSimplified(line).trim()
  if (text.length > LONGEST_FURNITURE * 2) return false
  if (BREADCRUMB.test(text) || POSITION.test(text)) return true
  if (text.length > LONGEST_FURNITURE || !WORDS.some((word) => text.includes(word))) return false
  const rest = WORDS.reduce((left, word) => left.replaceAll(word, ' '), withoutNotice(text))
  return rest.replace(/[\s　:：|｜[\]【】()（）+\-－、,，.…?？>＞\d次]/g, '') === ''
}

/** The line without the leaving-site notice. */
export function withoutNotice(text: string): string {
  return NOTICES.reduce((left, notice) => left.replace(notice, ''), text)
}

function withoutNotices(block: BodyBlock): BodyBlock {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return block
  const text = blockText(block)
  const clean = withoutNotice(text)
  return clean === text ? block : { ...block, runs: cutRuns(block.runs, clean) }
}

/** A notice may cross runs; where it does, the styles of that one block are given up. */
function cutRuns(runs: InlineRun[], clean: string): InlineRun[] {
  const cut = runs.map((each) => ({ ...each, text: withoutNotice(each.text) }))
  const joined = cut.map((each) => each.text).join('')
  return joined === clean ? cut : [{ text: clean.trimEnd(), bold: false, href: null }]
}

/** Everything after 相关政策 and the like at the end of a page, if nothing there is running text. */
function withoutTail(blocks: SourceBlock[]): SourceBlock[] {
  const start = blocks.findIndex(({ block }) => TAIL_STARTS.has(toSimplified(blockText(block)).replace(/[:：\s]/g, '')))
  if (start < 1) return blocks
  const isRelatedList = blocks.slice(start).every(({ block }) => !blockText(block).includes('。'))
  return isRelatedList ? blocks.slice(0, start) : blocks
}
