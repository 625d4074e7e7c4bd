import { marked } from 'marked'

/** Markdown (with tables) as HTML; what is unsafe or hidden in it is cut by the HTML reader, as in any page. */
export function markdownToHtml(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true })
}
