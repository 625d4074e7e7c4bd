import { type CheerioAPI, load } from 'cheerio'
import type { Element } from 'domhandler'
import pageData from '../data/html-page.json' with { type: 'json' }
import type { SourceBlock } from '../rules/bodyBlocks.ts'
import type { ImportFinding } from '../rules/importCandidate.ts'
import { type HeaderValues, readHeaderBlock } from '../rules/pageHeader.ts'
import type { PageHints } from '../rules/pageReading.ts'
import { htmlToBlocks } from './htmlToBlocks.ts'
import { cutInvisible } from './invisibleElements.ts'

/** A page as blocks, with what it says about itself beside its text. */
export interface HtmlReading {
  blocks: SourceBlock[]
  hints: PageHints
  /** Address the page says it has, or null. */
  url: string | null
  summary: string | null
  findings: ImportFinding[]
}

const SHORTEST_TEXT = 20

/** Reads a saved page: META tags, header fields wherever they stand, and the blocks of the article. */
export function readHtmlPage(html: string, address: string | null = null): HtmlReading {
  const $ = load(html, { sourceCodeLocationInfo: true })
  const meta = readMeta($)
  const invisible = cutInvisible($)
  $(pageData.furniture.join(',')).remove()
  const base = address ?? meta.url
  const root = contentRoot($)
  const article = htmlToBlocks($, root, base)
  const header = root.name === 'body' ? {} : headerAnywhere(htmlToBlocks($, bodyOf($), base).blocks)
  return {
    blocks: article.blocks,
    hints: { title: meta.title ?? headingTitle($), header: { ...meta.header, ...header } },
    url: meta.url,
    summary: meta.summary,
    findings: [...invisible, ...article.findings],
  }
}

/** Reads a piece of HTML, such as `body.html` of an import line: no furniture is expected, hidden text is. */
export function readHtmlFragment(html: string, address: string | null): Pick<HtmlReading, 'blocks' | 'findings'> {
  const $ = load(html, { sourceCodeLocationInfo: true })
  const invisible = cutInvisible($)
  $('script,style,noscript,template,form,link,meta').remove()
  const { blocks, findings } = htmlToBlocks($, bodyOf($), address)
  return { blocks, findings: [...invisible, ...findings] }
}

function readMeta($: CheerioAPI): {
  title: string | null
  url: string | null
  summary: string | null
  header: HeaderValues
} {
  const { metaFields } = pageData
  const content = (names: string[]): string | null => {
    const values = names.map((name) => $(`meta[name="${name}"]`).attr('content')?.trim() ?? '')
    return values.find((value) => value !== '') ?? null
  }
  const fields = ['publishedAt', 'source', 'keywords'] as const
  const header = Object.fromEntries(fields.map((field) => [field, content(metaFields[field]) ?? '']))
  return {
    title: content(metaFields.title),
    url: content(metaFields.url),
    summary: content(metaFields.summary),
    header,
  }
}

function headerAnywhere(blocks: SourceBlock[]): HeaderValues {
  return Object.assign({}, ...blocks.map(({ block }) => readHeaderBlock(block) ?? {}))
}

function headingTitle($: CheerioAPI): string | null {
  const headings = $('h1')
  const title = headings.length === 1 ? headings.text().replace(/\s+/g, ' ').trim() : ''
  return title === '' ? null : title
}

function contentRoot($: CheerioAPI): Element {
  for (const selector of pageData.contentRoots) {
    const found = $(selector).get(0) as Element | undefined
    if (found && $(found).text().trim().length >= SHORTEST_TEXT) return found
  }
  return bodyOf($)
}

/** The parser always makes a body, also for a fragment. */
function bodyOf($: CheerioAPI): Element {
  return $('body').get(0) as Element
}
