import type { Publication } from '../../../library/index.ts'
import type { Site } from '../../../sites/index.ts'

const FOR_EVERY_DISTRICT: readonly Publication['type'][] = ['policyDocument', 'interpretation', 'guide', 'faq']
const FOR_THE_PORTAL: readonly Publication['type'][] = ['policyDocument', 'news']

/**
 * Sites that use a publication with the sections that every site starts with (`sites/sections.json`): districts show the
 * city's policies, interpretations, guides and answers; the portal shows the districts' policies and news.
 */
export function sitesUsing(
  { type, homeSite }: Pick<Publication, 'type' | 'homeSite'>,
  sites: readonly Site[],
): string[] {
  const portal = sites.find(({ kind }) => kind === 'cityPortal')?.slug
  const districts = sites.filter(({ kind }) => kind === 'districtSite').map(({ slug }) => slug)
  const also =
    homeSite === portal ? FOR_EVERY_DISTRICT.includes(type) && districts : FOR_THE_PORTAL.includes(type) && [portal]
  return [homeSite, ...(also || [])].filter((slug) => slug !== undefined)
}
