import { convertLexicalToHTML, type HTMLConvertersFunction } from '@payloadcms/richtext-lexical/html'
import { load } from 'cheerio'
import sanitizeHtml from 'sanitize-html'
import type { Publication } from '../rules/publication.ts'
import type { ImageRef } from '../rules/resource.ts'

/** The elements a published body may hold: meaning only, no styles, no scripts (JY-MD-06, SEC-WEB-04). */
const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    'h2',
    'h3',
    'h4',
    'p',
    'br',
    'strong',
    'em',
    'u',
    's',
    'sub',
    'sup',
    'code',
    'a',
    'ul',
    'ol',
    'li',
    'blockquote',
    'hr',
    'table',
    'caption',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'figure',
    'figcaption',
    'img',
    'div',
  ],
  allowedAttributes: {
    a: ['href'],
    th: ['scope', 'colspan', 'rowspan'],
    td: ['colspan', 'rowspan'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    p: ['class'],
    div: ['class', 'role', 'tabindex', 'aria-label'],
    ol: ['start'],
  },
  allowedClasses: { p: ['align-right', 'align-center'], div: ['table-scroll'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
}

const ALIGNMENT: Record<string, string> = {
  right: ' class="align-right"',
  end: ' class="align-right"',
  center: ' class="align-center"',
}

/** Turns the editor's state into the HTML, plain text and headings of a publication. */
export function renderBody(state: unknown, pictures: ReadonlyMap<string, ImageRef>): Publication['body'] {
  if (!state) return { html: '', text: '', headings: [] }
  const raw = convertLexicalToHTML({
    data: state as Parameters<typeof convertLexicalToHTML>[0]['data'],
    disableContainer: true,
    converters: convertersFor(pictures),
  })
  return withAnchors(sanitizeHtml(raw, ALLOWED))
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)

/** Payload's converters print inline styles and drop the scope of header cells; these replace them. */
function convertersFor(pictures: ReadonlyMap<string, ImageRef>): HTMLConvertersFunction {
  return ({ defaultConverters }) => ({
    ...defaultConverters,
    paragraph: ({ node, nodesToHTML }) => {
      const inner = nodesToHTML({ nodes: node.children }).join('')
      return inner === '' ? '' : `<p${ALIGNMENT[node.format] ?? ''}>${inner}</p>`
    },
    heading: ({ node, nodesToHTML }) => {
      const level = Math.min(4, Math.max(2, Number(node.tag.slice(1))))
      return `<h${level}>${nodesToHTML({ nodes: node.children }).join('')}</h${level}>`
    },
    list: ({ node, nodesToHTML }) => {
      const start = node.tag === 'ol' && node.start > 1 ? ` start="${node.start}"` : ''
      return `<${node.tag}${start}>${nodesToHTML({ nodes: node.children }).join('')}</${node.tag}>`
    },
    listitem: ({ node, nodesToHTML }) => `<li>${nodesToHTML({ nodes: node.children }).join('')}</li>`,
    table: ({ node, nodesToHTML }) =>
      `<div class="table-scroll" role="region" tabindex="0" aria-label="表格，可左右滚动"><table><tbody>${nodesToHTML({ nodes: node.children }).join('')}</tbody></table></div>`,
    tablerow: ({ node, nodesToHTML }) => `<tr>${nodesToHTML({ nodes: node.children }).join('')}</tr>`,
    tablecell: ({ node, nodesToHTML }) => {
      const tag = node.headerState > 0 ? 'th' : 'td'
      const scope = node.headerState === 0 ? '' : ` scope="${node.headerState === 2 ? 'row' : 'col'}"`
      const spans = `${node.colSpan && node.colSpan > 1 ? ` colspan="${node.colSpan}"` : ''}${node.rowSpan && node.rowSpan > 1 ? ` rowspan="${node.rowSpan}"` : ''}`
      return `<${tag}${scope}${spans}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`
    },
    upload: ({ node }) => figure(pictures.get(String(typeof node.value === 'object' ? node.value.id : node.value))),
  })
}

function figure(picture: ImageRef | undefined): string {
  if (!picture) return ''
  return `<figure><img src="${picture.url}" alt="${escapeHtml(picture.alt)}" width="${picture.width}" height="${picture.height}" loading="lazy"></figure>`
}

function withAnchors(html: string): Publication['body'] {
  const $ = load(html, null, false)
  const headings = $('h2, h3, h4')
    .toArray()
    .map((element, index) => {
      const anchor = `section-${index + 1}`
      $(element).attr('id', anchor)
      return { level: Number(element.tagName.slice(1)) as 2 | 3 | 4, text: $(element).text(), anchor }
    })
  $('td > p, th > p').each((_, paragraph) => {
    $(paragraph).replaceWith($(paragraph).html() ?? '')
  })
  const blocks = $('h2, h3, h4, p, li, td, th').toArray()
  const text = blocks
    .map((element) => $(element).text().trim())
    .filter(Boolean)
    .join('\n')
  return { html: $.html(), text, headings }
}
