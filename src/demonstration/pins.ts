import type { ResourceTypeName } from '../library/index.ts'
import type { Site } from '../sites/index.ts'
import type { DemonstrationPin, DemonstrationResource } from './city.ts'

/** The sections every site starts with that show a pinned item, and the type they hold. */
const PINNED: readonly [section: string, type: ResourceTypeName][] = [
  ['news', 'news'],
  ['notices', 'notice'],
  ['policy', 'policyDocument'],
  ['guides', 'guide'],
]

/** In each of these sections of each site, the newest published resource of the site's own region is pinned. */
export const demonstrationPins = (
  sites: readonly Site[],
  resources: readonly DemonstrationResource[],
): DemonstrationPin[] =>
  sites.flatMap((site) =>
    PINNED.flatMap(([section, type]) => {
      const own = resources.filter(
        (resource) => resource.type === type && resource.region === site.regionCode && resource.state === 'published',
      )
      const newest = own.reduce<DemonstrationResource | null>(
        (best, next) => (best === null || (next.firstPublishedAt ?? '') > (best.firstPublishedAt ?? '') ? next : best),
        null,
      )
      return newest === null ? [] : [{ site: site.slug, section, externalId: newest.externalId }]
    }),
  )
