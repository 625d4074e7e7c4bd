import { type CheerioAPI, load } from 'cheerio'
import { isInvisibleStyle } from '../import/rules/invisibleStyle.ts'
import { blocks, type Finding } from './finding.ts'

const ACTIVE = 'script, iframe, object, embed, frame, applet, base, meta[http-equiv]'
const HIDDEN = '[hidden], marquee[width="0"], marquee[height="0"], marquee[width="1"], marquee[height="1"]'
const SEEN_INSIDE_LINK = 'img, svg, video, audio'
const EXCERPT_LENGTH = 80

type Selection = ReturnType<CheerioAPI>

interface Kind {
  code: string
  rule: string
  message: string
}

const ACTIVE_CONTENT: Kind = { code: 'active-content', rule: 'ZY-URL-04', message: '正文含脚本或嵌入页面，请删去' }
const HIDDEN_CONTENT: Kind = {
  code: 'hidden-content',
  rule: 'ZY-URL-04',
  message: '正文含读者看不见的内容（疑似暗链），请删去并检查来源',
}
const EMPTY_LINK: Kind = { code: 'empty-link', rule: 'ZY-URL-04', message: '正文含没有文字的链接（疑似暗链），请删去' }
const SCRIPT_ADDRESS: Kind = {
  code: 'script-address',
  rule: 'SEC-WEB-04',
  message: '正文链接指向脚本，请改为网址或删去',
}

const finding = (field: string, { code, rule, message }: Kind, element: Selection): Finding => {
  const line = element.get(0)?.sourceCodeLocation?.startLine ?? null
  const source = element.toString().replace(/\s+/g, ' ')
  return blocks(field, code, rule, message, { line, excerpt: source.slice(0, EXCERPT_LENGTH) })
}

/**
 * Elements of an HTML fragment that readers can't see or that act by themselves: scripts, frames, hidden text and
 * links (ZY-URL-04, M-107). Lines are lines of the fragment, from 1.
 */
export const findHiddenMarkup = (html: string, field: string): Finding[] => {
  if (!html.includes('<')) return []
  const $ = load(html, { sourceCodeLocationInfo: true }, false)
  const each = (selector: string, kind: Kind, isHit: (element: Selection) => boolean = () => true) =>
    $(selector)
      .toArray()
      .map((element) => $(element))
      .filter(isHit)
      .map((element) => finding(field, kind, element))
  const isSilent = (link: Selection) => link.text().trim() === '' && link.find(SEEN_INSIDE_LINK).length === 0
  return [
    ...each(ACTIVE, ACTIVE_CONTENT),
    ...each(HIDDEN, HIDDEN_CONTENT),
    ...each('[style]', HIDDEN_CONTENT, (element) => isInvisibleStyle(element.attr('style') ?? '')),
    ...each('a[href]', EMPTY_LINK, isSilent),
    ...each('[href], [src]', SCRIPT_ADDRESS, (element) =>
      /^\s*(?:javascript|vbscript|data:text)/i.test(element.attr('href') ?? element.attr('src') ?? ''),
    ),
  ]
}
