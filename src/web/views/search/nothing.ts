import type { SearchAnswer } from '../../../search/index.ts'
import type { Section } from '../../../sites/index.ts'
import type { SiteContext } from '../context.ts'
import type { HotlineView, Link, NothingFoundView, SearchView } from '../types.ts'
import { hitView } from './hit.ts'
import { HOTLINE_NAME, NOTHING_FOUND } from './words.ts'

/** Nothing found: says so, shows what comes nearest and how to ask otherwise. Null while there are results to show. */
export function nothingFound(answer: SearchAnswer, firstPage: string, context: SiteContext): NothingFoundView | null {
  if (answer.hits.length > 0) return null
  if (answer.total > 0) {
    const back = { text: '回到第一页', href: firstPage }
    return { text: '这一页没有内容了。', hints: [], near: [], firstPage: back }
  }
  const near = answer.near.map((hit, index) => hitView(hit, index + 1, context))
  return { text: '没有找到相关信息。', hints: NOTHING_FOUND, near, firstPage: null }
}

/** The way to a person. */
export function hotline({ site: { contact } }: SiteContext): HotlineView {
  const { telephone } = contact
  return { text: `也可以问${HOTLINE_NAME}`, telephone, href: `tel:${telephone.replace(/[^+\d]/g, '')}` }
}

/** There is no index yet: what that means and what can be done meanwhile. */
export function notReady(isReady: boolean, sections: Section[]): SearchView['notReady'] {
  if (isReady) return null
  const channels = sections.filter(({ inNavigation }) => inNavigation)
  const links: Link[] = channels.map(({ name, path }) => ({ text: name, href: path }))
  return { text: '检索正在准备，一般几分钟就好。请稍后刷新本页，也可以先从栏目里找。', links }
}
