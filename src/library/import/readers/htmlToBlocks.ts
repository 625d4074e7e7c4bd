import type { CheerioAPI } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { isTag, isText } from 'domhandler'
import type { Align, BodyBlock, HeadingLevel, InlineRun, ListBlock, SourceBlock } from '../rules/bodyBlocks.ts'
import { runsText } from '../rules/bodyBlocks.ts'
import { finding, type ImportFinding } from '../rules/importCandidate.ts'
import { splitRuns, tidyRuns } from '../rules/inlineRuns.ts'
import { readRuns } from './htmlRuns.ts'
import { readTable } from './htmlTable.ts'
import { lineOf } from './invisibleElements.ts'

const BLOCKS =
  'address,article,blockquote,center,dd,div,dl,dt,fieldset,figure,figcaption,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,pre,section,table,tbody,td,tr,ul'
const BLOCK_NAMES = new Set(BLOCKS.split(','))
const HEADING_LEVELS: Record<string, HeadingLevel> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 }
const MEDIA = 'img, video, audio, object, embed, iframe'

/** Reads the elements below `root` as blocks; pictures and media are left out, each with a finding (JY-MD-27). */
export function htmlToBlocks(
  $: CheerioAPI,
  root: Element,
  base: string | null,
): { blocks: SourceBlock[]; findings: ImportFinding[] } {
  const media = $(root).find(MEDIA).get() as Element[]
  const findings = media.map((element) =>
    finding(lineOf(element), 'JY-MD-27', `未导入图片或媒体：${mediaName(element)}`),
  )
  for (const element of media) $(element).remove()
  return { blocks: new BlockReader($, base).children(root, 'start'), findings }
}

class BlockReader {
  constructor(
    private readonly $: CheerioAPI,
    private readonly base: string | null,
  ) {}

  /** The blocks among an element's children; inline nodes between blocks make paragraphs of their own. */
  children(parent: Element, align: Align): SourceBlock[] {
    const result: SourceBlock[] = []
    let inline: AnyNode[] = []
    const flush = () => {
      const first = inline.find((node) => !isText(node) || node.data.trim() !== '')
      const line = first?.sourceCodeLocation?.startLine ?? lineOf(parent)
      result.push(...this.paragraphs(inline, align).map((block) => ({ line, block })))
      inline = []
    }
    for (const node of parent.children) {
      if (isTag(node) && this.isBlockLike(node)) {
        flush()
        result.push(...this.element(node, alignOf(node) ?? align))
      } else inline.push(node)
    }
    flush()
    return result
  }

  private element(element: Element, align: Align): SourceBlock[] {
    const line = lineOf(element)
    const level = HEADING_LEVELS[element.name]
    if (level) return this.wrap(line, { kind: 'heading', level, align, runs: this.runs(element) })
    if (element.name === 'ul' || element.name === 'ol') return [{ line, block: this.list(element) }]
    if (element.name === 'blockquote') return this.wrap(line, { kind: 'quote', runs: this.runs(element) })
    if (element.name === 'table') {
      const table = readTable(this.$, element, (cell) => this.runs(cell))
      if (table) return [{ line, block: table }]
    }
    return this.children(element, align)
  }

  private wrap(line: number, block: BodyBlock & { runs: InlineRun[] }): SourceBlock[] {
    return runsText(block.runs).trim() === '' ? [] : [{ line, block }]
  }

  /** Old pages separate paragraphs by line breaks: each line is one. */
  private paragraphs(nodes: AnyNode[], align: Align): BodyBlock[] {
    let rest = readRuns(nodes, this.base)
    const result: BodyBlock[] = []
    while (rest.length > 0) {
      const end = runsText(rest).indexOf('\n')
      const [line, after] = end === -1 ? [rest, []] : splitRuns(rest, end)
      const runs = tidyRuns(line)
      if (runs.length > 0) result.push({ kind: 'paragraph', align, runs })
      rest = tidyRuns(after)
    }
    return result
  }

  private list(element: Element): ListBlock {
    const items = this.$(element).children('li').get() as Element[]
    const start = Number.parseInt(element.attribs.start ?? '1', 10)
    return {
      kind: 'list',
      ordered: element.name === 'ol',
      start: Number.isNaN(start) ? 1 : start,
      items: items.map((item) => {
        const nested = this.$(item).children('ul, ol').get(0) as Element | undefined
        const own = item.children.filter((child) => child !== nested)
        return { runs: readRuns(own, this.base), nested: nested ? this.list(nested) : null }
      }),
    }
  }

  private runs(element: Element): InlineRun[] {
    return readRuns(element.children, this.base)
  }

  private isBlockLike(element: Element): boolean {
    return BLOCK_NAMES.has(element.name) || this.$(element).find(BLOCKS).length > 0
  }
}

function alignOf(element: Element): Align | null {
  const style = /text-align\s*:\s*(\w+)/i.exec(element.attribs.style ?? '')?.[1] ?? element.attribs.align
  if (element.name === 'center' || style === 'center') return 'center'
  if (style === 'right' || style === 'end') return 'end'
  return style === undefined ? null : 'start'
}

function mediaName(element: Element): string {
  const { alt, title, src, data } = element.attribs
  return [alt || title, src ?? data].filter(Boolean).join(' ') || element.name
}
