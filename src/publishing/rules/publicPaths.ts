import type { PublishedReader } from '../../library/index.ts'

const PER_PAGE = 200
/** Items on one page of a section. */
export const LIST_LENGTH = 20
const FIXED = ['/', '/accessibility', '/sitemap', '/report-issue', '/sitemap.xml', '/feed.xml', '/robots.txt']

/** Every stored path of a site: fixed pages, sections with their further pages, resources. */
export async function* publicPaths(reader: PublishedReader): AsyncGenerator<string> {
  yield* FIXED
  for (const { slug, path } of await reader.sections()) {
    yield path
    const { pages } = await reader.inSection(slug, { page: 1, perPage: LIST_LENGTH })
    for (let page = 2; page <= pages; page += 1) yield `${path}/page-${page}`
  }
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const found = await reader.all({ page, perPage: PER_PAGE })
    pages = found.pages
    for (const { path } of found.items) yield path
  }
}
