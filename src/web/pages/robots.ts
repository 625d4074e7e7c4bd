import { addressOf } from '../views/context.ts'
import { dependencyList, siteKey } from './dependencies.ts'
import type { MakePage } from './source.ts'

/** `/robots.txt`; a demonstration is kept out of indexes by `noindex`, which a crawler must be allowed to read. */
export const robotsTxt: MakePage = async ({ context }) => ({
  status: 200,
  location: null,
  contentType: 'text/plain; charset=utf-8',
  body: [
    'User-agent: *',
    'Disallow: /search',
    'Disallow: /leaving',
    `Sitemap: ${addressOf(context, '/sitemap.xml')}`,
    '',
  ].join('\n'),
  dependencies: dependencyList([siteKey(context.site.slug)]),
})
