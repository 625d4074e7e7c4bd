import { dayOf } from '../../library/index.ts'
import type { RenderedPage } from '../../publishing/index.ts'
import { addressOf } from '../views/context.ts'
import { escapeMarkup } from '../views/escapeMarkup.ts'
import { dependencyList, sectionKey, siteKey } from './dependencies.ts'
import type { MakePage, PageSource } from './source.ts'

/** Addresses in one file; the protocol allows 50,000, but a file should stay quick to make and to read. */
const PER_PART = 5000
const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const FIXED_PAGES = ['/', '/accessibility', '/sitemap', '/report-issue']

async function xmlPage({ context, reader }: PageSource, root: string, entries: string[]): Promise<RenderedPage> {
  const sections = await reader.sections()
  return {
    status: 200,
    location: null,
    contentType: 'application/xml; charset=utf-8',
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${XMLNS}">\n${entries.join('\n')}\n</${root}>\n`,
    dependencies: dependencyList([siteKey(context.site.slug), ...sections.map(sectionKey)]),
  }
}

const entryFor =
  ({ context }: PageSource, element: string) =>
  (path: string, day: string | null = null) =>
    `<${element}><loc>${escapeMarkup(addressOf(context, path))}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</${element}>`

async function part(source: PageSource, page: number): Promise<RenderedPage | null> {
  const list = await source.reader.all({ page, perPage: PER_PART })
  if (page > 1 && list.items.length === 0) return null
  const url = entryFor(source, 'url')
  const fixed = page > 1 ? [] : [...FIXED_PAGES, ...(await source.reader.sections()).map(({ path }) => path)]
  const entries = [
    ...fixed.map((path) => url(path)),
    ...list.items.map((item) => url(item.path, dayOf(item.firstPublishedAt))),
  ]
  return xmlPage(source, 'urlset', entries)
}

/** `/sitemap.xml`: every address of the site, or an index of the parts when there are more than 5,000. */
export const sitemapXml: MakePage = async (source) => {
  const { total } = await source.reader.all({ page: 1, perPage: 1 })
  const parts = Math.ceil(total / PER_PART)
  if (parts <= 1) return part(source, 1)
  const entry = entryFor(source, 'sitemap')
  const entries = Array.from({ length: parts }, (_, index) => entry(`/sitemap-${index + 1}.xml`))
  return xmlPage(source, 'sitemapindex', entries)
}

/** `/sitemap-N.xml`. */
export const sitemapPartXml: MakePage = async (source, path) => {
  const number = /^\/sitemap-([1-9]\d{0,3})\.xml$/.exec(path)?.[1]
  return number === undefined ? null : part(source, Number(number))
}
