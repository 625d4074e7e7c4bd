import type { AnyNode, Element } from 'domhandler'
import { isTag, isText } from 'domhandler'
import type { InlineRun } from '../rules/bodyBlocks.ts'
import { tidyRuns } from '../rules/inlineRuns.ts'

interface Style {
  bold: boolean
  href: string | null
}

const PLAIN: Style = { bold: false, href: null }
/** Blocks inside a cell or an item begin on a line of their own. */
const OWN_LINE = new Set(['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const SAFE_TARGET = /^(?:https?:|mailto:|tel:|\/(?!\/)|\.{0,2}\/|[\w%.-]+(?:[/?#]|$))/i

/** The inline content of nodes as runs: bold, links with a safe target, line breaks; everything else is plain text. */
export function readRuns(nodes: AnyNode[], base: string | null): InlineRun[] {
  const runs = nodes.flatMap((node) => nodeRuns(node, PLAIN, base))
  return tidyRuns(runs).map((each) => ({ ...each, text: each.text.replace(/\s*\n\s*/g, '\n') }))
}

function nodeRuns(node: AnyNode, style: Style, base: string | null): InlineRun[] {
  if (isText(node)) return [{ text: node.data.replace(/[ \t\r\n\f]+/g, ' '), ...style }]
  if (!isTag(node)) return []
  if (node.name === 'br') return [{ text: '\n', ...style }]
  const inner = innerStyle(node, style, base)
  const runs = node.children.flatMap((child) => nodeRuns(child, inner, base))
  return OWN_LINE.has(node.name) ? [{ text: '\n', ...style }, ...runs, { text: '\n', ...style }] : runs
}

function innerStyle(node: Element, style: Style, base: string | null): Style {
  const bold =
    style.bold ||
    node.name === 'b' ||
    node.name === 'strong' ||
    /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(node.attribs.style ?? '')
  const href = node.name === 'a' ? safeTarget(node.attribs.href ?? '', base) : null
  return { bold, href: href ?? style.href }
}

/** A link's target made absolute where the page's address is known; null for scripts and the like. */
export function safeTarget(href: string, base: string | null): string | null {
  const target = href.trim()
  if (!SAFE_TARGET.test(target) || /^(?:javascript|data|vbscript):/i.test(target)) return null
  if (base === null) return target
  return URL.canParse(target, base) ? new URL(target, base).href : null
}
