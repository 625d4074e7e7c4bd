import { CITY_TEAMS, DISTRICT_TEAMS } from '../../demonstration/accounts.ts'
import type { Site } from '../sites/index.ts'
import type { DemonstrationRole, DemonstrationUser } from './city.ts'
import { officeSlug } from './organizations.ts'
import { SAMPLE } from './wording.ts'

const ROLE_NAMES: Record<DemonstrationRole, string> = {
  administrator: '系统管理员',
  editor: '编辑',
  reviewer: '审核员',
  publisher: '签发人',
  webmaster: '站点管理员',
  auditor: '审计员',
}

const user = (
  role: DemonstrationRole,
  unit: { key: string; name: string; organization: string | null; site: string | null },
): DemonstrationUser => ({
  email: `${unit.key === '' ? role : `${role}-${unit.key}`}@demo.invalid`,
  name: `${unit.name}${ROLE_NAMES[role]}${SAMPLE}`,
  role,
  organization: unit.organization,
  site: unit.site,
})

const WORKING_ROLES = ['editor', 'reviewer', 'publisher'] as const
/** Accounts for every role: a team for some departments and districts, a webmaster where there is a team. */
export const demonstrationUsers = (portal: Site, districts: readonly Site[]): DemonstrationUser[] => {
  const staffed = districts.filter(({ slug }) => DISTRICT_TEAMS.includes(slug))
  return [
    user('administrator', { key: '', name: '平台', organization: 'government-services', site: null }),
    // The city-wide desk: without an organization, so that what all sites share (lines of the search desk) has a releaser.
    user('publisher', { key: 'city', name: '市级', organization: null, site: null }),
    user('auditor', { key: '', name: '市级', organization: 'general-office', site: null }),
    ...CITY_TEAMS.flatMap(({ organization, name }) =>
      WORKING_ROLES.map((role) => user(role, { key: organization, name, organization, site: portal.slug })),
    ),
    ...staffed.flatMap(({ slug, shortName }) =>
      WORKING_ROLES.map((role) =>
        user(role, { key: slug, name: shortName, organization: officeSlug(slug), site: slug }),
      ),
    ),
    ...[portal, ...staffed].map(({ slug, shortName }) =>
      user('webmaster', { key: slug, name: shortName, organization: null, site: slug }),
    ),
  ]
}
