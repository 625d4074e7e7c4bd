import { attachments } from '../../demonstration/attachments.ts'
import { districtTexts } from '../../demonstration/districts/index.ts'
import { topics } from '../../demonstration/topics/index.ts'
import { type DayString, isDay } from '../library/index.ts'
import type { Site } from '../sites/index.ts'
import type { Cast } from './cast.ts'
import type { DemonstrationCity, DemonstrationResource } from './city.ts'
import { demonstrationFaqs } from './faqs.ts'
import { demonstrationGuides } from './guides.ts'
import { demonstrationInterpretations } from './interpretations.ts'
import { demonstrationNews } from './newsItems.ts'
import { demonstrationNotices } from './notices.ts'
import { demonstrationOrganizations } from './organizations.ts'
import { demonstrationImages } from './pictures.ts'
import { demonstrationPins } from './pins.ts'
import { demonstrationPolicies } from './policies.ts'
import { demonstrationUsers } from './users.ts'

const textsFor = (slug: string) => {
  const texts = districtTexts.find((candidate) => candidate.slug === slug)
  if (texts === undefined) throw new RangeError(`No demonstration texts for the site ${slug}`)
  return texts
}

/**
 * The demonstration city as it looks on a Beijing day: pure, and the same for the same day and sites.
 * Throws RangeError for no day, for sites without a city portal, and for a district nothing was written for.
 */
export const buildDemonstrationCity = ({
  today,
  sites,
}: {
  today: DayString
  sites: readonly Site[]
}): DemonstrationCity => {
  if (!isDay(today)) throw new RangeError(`Not a day: ${today}`)
  const portal = sites.find(({ kind }) => kind === 'cityPortal')
  if (portal === undefined) throw new RangeError('No city portal among the sites')
  const districts = sites.filter(({ kind }) => kind === 'districtSite')
  const organizations = demonstrationOrganizations(portal, districts)
  const cast: Cast = {
    today,
    portal,
    districts: districts.map((site) => ({ site, texts: textsFor(site.slug) })),
    topics,
    organization: (slug) => {
      const organization = organizations.find((candidate) => candidate.slug === slug)
      if (organization === undefined) throw new RangeError(`No organization ${slug}`)
      return organization
    },
  }
  const resources = writeResources(cast)
  return {
    organizations,
    users: demonstrationUsers(portal, districts),
    resources,
    images: demonstrationImages(sites),
    attachments: [...attachments],
    pins: demonstrationPins([portal, ...districts], resources),
  }
}

/** Documents first, so that whoever seeds in this order finds every relation's target. */
const writeResources = (cast: Cast): DemonstrationResource[] => {
  const policies = demonstrationPolicies(cast)
  const byId = new Map(policies.map((policy) => [policy.externalId, policy]))
  const olderFirst = [...policies].sort((a, b) => ((a.documentDate ?? '') < (b.documentDate ?? '') ? -1 : 1))
  return [
    ...olderFirst,
    ...demonstrationInterpretations(cast, byId),
    ...demonstrationGuides(cast, byId),
    ...demonstrationFaqs(cast, byId),
    ...demonstrationNotices(cast),
    ...demonstrationNews(cast),
  ]
}
