import { Feed } from 'feed'
import { feedAddress, type SearchFeedContent, type SearchHit, searchAddress } from '../../search/index.ts'
import { addressOf, type SiteContext } from '../views/context.ts'
import { escapeMarkup } from '../views/escapeMarkup.ts'
import { itemView } from '../views/item.ts'
import { hitLink } from '../views/search/hitLink.ts'
import type { PageSource } from './source.ts'

const absolute = (href: string, context: SiteContext): string =>
  href.startsWith('/') ? addressOf(context, href) : href

/** The library puts both in CDATA and closes it at the first end mark only. */
const withoutEndMark = (text: string): string => text.replaceAll(']]>', ']] >')

function addHit(feed: Feed, hit: SearchHit, context: SiteContext): void {
  const { title, summary, dateTime } = itemView({ ...hit.summary, pinned: false }, context)
  const link = absolute(hitLink(hit, 0, context).href, context)
  feed.addItem({
    id: link,
    link,
    title: withoutEndMark(title),
    // Readers take the description as HTML, the title as text.
    description: escapeMarkup(withoutEndMark(summary ?? hit.snippet.map(({ text }) => text).join(''))),
    date: new Date(dateTime),
  })
}

/** `/search/feed.xml` as RSS 2.0: what a search finds, newest first. */
export function searchFeedXml({ context }: PageSource, { terms, answer }: SearchFeedContent): string {
  const { site } = context
  const words = terms.text || terms.phrase
  const newest = answer.hits[0]?.summary.firstPublishedAt ?? '1970-01-01T00:00:00.000Z'
  const feed = new Feed({
    id: addressOf(context, searchAddress(terms)),
    link: addressOf(context, searchAddress(terms)),
    title: words ? `“${words}”的搜索结果-${site.name}` : `搜索结果-${site.name}`,
    description: '按发布时间排列，新的在前。',
    language: 'zh-CN',
    copyright: site.name,
    generator: '一库',
    updated: new Date(newest),
    feedLinks: { rss: addressOf(context, feedAddress(terms)) },
  })
  for (const hit of answer.hits) addHit(feed, hit, context)
  return feed.rss2()
}
