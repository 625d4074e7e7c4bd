import { labelOf } from '../../../library/index.ts'
import type { Section, Site } from '../../../sites/index.ts'
import { type Addresses, originOf } from './addresses.ts'

/** A site as the API gives it out. */
export const toSite = (site: Site, addresses: Addresses) => ({
  slug: site.slug,
  kind: site.kind,
  name: site.name,
  shortName: site.shortName,
  regionCode: site.regionCode,
  siteCode: site.siteCode,
  url: `${originOf(addresses, site.slug)}/`,
})

/** A section as the API gives it out. */
export const toSection = (section: Section, addresses: Addresses) => {
  const columnType = labelOf('column-types', section.columnType)
  return {
    site: section.site,
    slug: section.slug,
    name: section.name,
    description: section.description,
    keywords: section.keywords,
    columnType: section.columnType,
    url: `${originOf(addresses, section.site)}${section.path}`,
    labels: columnType === null ? {} : { columnType },
  }
}
