import { departments } from '../../demonstration/departments.ts'
import type { Site } from '../sites/index.ts'
import type { DemonstrationOrganization } from './city.ts'
import { sampleCreditCode } from './creditCode.ts'
import { SAMPLE } from './wording.ts'

const CITY = '北京市'

/** Slugs of a district's two offices. */
export const officeSlug = (site: string): string => `${site}-office`
export const servicesSlug = (site: string): string => `${site}-services`

const telephone = (serial: number): string => `010-5555${String(serial).padStart(4, '0')}`

const cityOrganizations = (portal: Site): DemonstrationOrganization[] =>
  departments.map(({ slug, name }, index) => ({
    slug,
    name: `${CITY}${name}${SAMPLE}`,
    shortName: `市${name}`,
    code: sampleCreditCode(portal.regionCode, index + 1),
    level: 'city',
    region: portal.regionCode,
    site: portal.slug,
    telephone: telephone(100 + index),
  }))

const districtOrganizations = (site: Site, index: number): DemonstrationOrganization[] => {
  const shared = { level: 'district', region: site.regionCode, site: site.slug } as const
  return [
    {
      ...shared,
      slug: officeSlug(site.slug),
      name: `${site.name}办公室${SAMPLE}`,
      shortName: `${site.shortName}政府办`,
      code: sampleCreditCode(site.regionCode, 1),
      telephone: telephone(1000 + index * 10),
    },
    {
      ...shared,
      slug: servicesSlug(site.slug),
      name: `${CITY}${site.shortName}政务服务和数据管理局${SAMPLE}`,
      shortName: `${site.shortName}政务服务局`,
      code: sampleCreditCode(site.regionCode, 2),
      telephone: telephone(1001 + index * 10),
    },
  ]
}

/** The city's departments, and two offices for every district. */
export const demonstrationOrganizations = (portal: Site, districts: readonly Site[]): DemonstrationOrganization[] => [
  ...cityOrganizations(portal),
  ...districts.flatMap(districtOrganizations),
]
