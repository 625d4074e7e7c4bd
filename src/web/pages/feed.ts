import { Feed } from 'feed'
import { addressOf } from '../views/context.ts'
import { escapeMarkup } from '../views/escapeMarkup.ts'
import { itemView } from '../views/item.ts'
import { dependencyList, sectionKey, siteKey, VOCABULARY_KEY } from './dependencies.ts'
import type { MakePage } from './source.ts'

const ENTRIES = 40

/** `/feed.xml`: the newest of the whole site as Atom. */
export const feedXml: MakePage = async (source) => {
  const { context, reader } = source
  const { site } = context
  const [sections, list] = [await reader.sections(), await reader.all({ page: 1, perPage: ENTRIES })]
  const newest = list.items[0]?.firstPublishedAt ?? '1970-01-01T00:00:00.000Z'
  const feed = new Feed({
    id: addressOf(context, '/'),
    link: addressOf(context, '/'),
    title: `${site.name}最新发布`,
    language: 'zh-CN',
    copyright: site.name,
    generator: '一库',
    updated: new Date(newest),
    feedLinks: { atom: addressOf(context, '/feed.xml') },
  })
  for (const item of list.items) {
    const { title, href, summary, dateTime, source: author } = itemView(item, context)
    feed.addItem({
      id: addressOf(context, href),
      link: addressOf(context, href),
      // Atom readers take both as HTML.
      title: escapeMarkup(title),
      ...(summary === null ? {} : { description: escapeMarkup(summary) }),
      author: [{ name: author }],
      date: new Date(dateTime),
      published: new Date(dateTime),
    })
  }
  return {
    status: 200,
    location: null,
    contentType: 'application/atom+xml; charset=utf-8',
    body: feed.atom1(),
    dependencies: dependencyList([siteKey(site.slug), VOCABULARY_KEY, ...sections.map(sectionKey)]),
  }
}
