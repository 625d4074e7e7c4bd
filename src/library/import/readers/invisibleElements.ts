import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import { finding, type ImportFinding } from '../rules/importCandidate.ts'
import { backgroundOf, isInvisibleStyle } from '../rules/invisibleStyle.ts'
import { isFurniture, withoutNotice } from '../rules/pageFurniture.ts'

const HIDDEN_ATTRIBUTES = '[hidden], marquee[width="0"], marquee[height="0"], marquee[width="1"], marquee[height="1"]'
const PLAIN_RULE = /([^{}@]+)\{([^{}]*)\}/g

/**
 * Cuts elements that readers can't see out of a page and reports those that held text or links (ZY-URL-04). Hidden
 * furniture, such as the leaving-site dialog every page carries, is cut without a word.
 */
export function cutInvisible($: CheerioAPI): ImportFinding[] {
  const hidden = [...$(HIDDEN_ATTRIBUTES).get(), ...hiddenByAttribute($), ...hiddenByStyleSheet($)]
  const findings = hidden
    .filter((element) => !isInsideAnother(element, hidden))
    .flatMap((element) => report($, element))
  for (const element of hidden) $(element).remove()
  return [...findings, ...cutEmptyLinks($)].sort((one, other) => one.line - other.line)
}

function hiddenByAttribute($: CheerioAPI): Element[] {
  const styled = $('[style], font[color]').get() as Element[]
  return styled.filter((element) => isInvisibleStyle(styleOf(element), backgroundBehind(element)))
}

/** Injected text is often hidden by a small sheet of its own; media queries are left alone, they hide for some only. */
function hiddenByStyleSheet($: CheerioAPI): Element[] {
  const sheets = $('style')
    .text()
    .replace(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  return [...sheets.matchAll(PLAIN_RULE)]
    .filter(([, , declarations = '']) => isInvisibleStyle(declarations.replace(/(?:^|;)\s*color\s*:[^;]*/g, ''), null))
    .flatMap(([, selector = '']) => select($, selector.trim()))
}

function select($: CheerioAPI, selector: string): Element[] {
  if (/^(?:html|body|\*)$|:/.test(selector)) return []
  try {
    return $('body').find(selector).get() as Element[]
  } catch {
    // A selector of newer CSS than the parser knows hides nothing that it could find.
    return []
  }
}

/** A link without anything to see is a hidden link, whatever its style. */
function cutEmptyLinks($: CheerioAPI): ImportFinding[] {
  const empty = ($('a[href^="http"]').get() as Element[]).filter(
    (link) => $(link).text().trim() === '' && $(link).find('img, video, object').length === 0,
  )
  const findings = empty.flatMap((link) => finding(lineOf(link), 'ZY-URL-04', `空链接：${link.attribs.href ?? ''}`))
  for (const link of empty) $(link).remove()
  return findings
}

function report($: CheerioAPI, element: Element): ImportFinding[] {
  const text = withoutNotice($(element).text()).trim()
  const targets = $(element).find('a[href]').add($(element).filter('a[href]'))
  const hrefs = targets.get().map((link) => (link as Element).attribs.href ?? '')
  const isHarmless = hrefs.every((href) => !/^(?:https?:)?\/\//.test(href)) && (text === '' || isFurniture(text))
  return isHarmless ? [] : [finding(lineOf(element), 'ZY-URL-04', `隐藏内容：${[text, ...hrefs].join(' ')}`)]
}

function styleOf(element: Element): string {
  const color = element.name === 'font' && element.attribs.color ? `;color:${element.attribs.color}` : ''
  return (element.attribs.style ?? '') + color
}

/** The background an element's text stands on: its own or the nearest above it. */
function backgroundBehind(element: Element): string | null {
  for (let above: Element['parent'] = element; above; above = above.parent) {
    if (!('attribs' in above)) continue
    const background = above.attribs.bgcolor?.toLowerCase() ?? backgroundOf(above.attribs.style ?? '')
    if (background) return background
  }
  return null
}

function isInsideAnother(element: Element, others: Element[]): boolean {
  for (let above = element.parent; above; above = above.parent) {
    if (others.includes(above as Element)) return true
  }
  return false
}

/** Line of the source an element began on, from 1. */
export function lineOf(element: Element): number {
  return element.sourceCodeLocation?.startLine ?? 1
}
