import type { Site } from '../sites/index.ts'
import type { DemonstrationRole, DemonstrationUser } from './city.ts'
import { officeSlug, servicesSlug } from './organizations.ts'
import { SAMPLE } from './wording.ts'

const ROLE_NAMES: Record<DemonstrationRole, string> = {
  administrator: '管理员',
  editor: '编辑',
  reviewer: '审核员',
  publisher: '发布员',
  webmaster: '站点管理员',
  auditor: '检查员',
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
/** Departments with a full team of their own. */
const CITY_TEAMS = [
  ['general-office', '市政府办公厅'],
  ['human-resources', '市人社局'],
  ['housing', '市住建委'],
  ['civil-affairs', '市民政局'],
  ['market', '市市场监管局'],
] as const

/** Accounts for every role: a team per district and per busy department, a webmaster per site. */
export const demonstrationUsers = (portal: Site, districts: readonly Site[]): DemonstrationUser[] => {
  const city = { site: portal.slug }
  return [
    user('administrator', { key: '', name: '平台', organization: 'government-services', site: null }),
    user('auditor', { key: '', name: '市级', organization: 'general-office', site: null }),
    user('auditor', { key: 'second', name: '第三方', organization: null, site: null }),
    ...CITY_TEAMS.flatMap(([organization, name]) =>
      WORKING_ROLES.map((role) => user(role, { key: organization, name, organization, ...city })),
    ),
    ...districts.flatMap(({ slug, shortName }) => [
      ...WORKING_ROLES.map((role) =>
        user(role, { key: slug, name: shortName, organization: officeSlug(slug), site: slug }),
      ),
      user('editor', {
        key: `services-${slug}`,
        name: `${shortName}政务服务`,
        organization: servicesSlug(slug),
        site: slug,
      }),
    ]),
    ...[portal, ...districts].map(({ slug, shortName }) =>
      user('webmaster', { key: slug, name: shortName, organization: null, site: slug }),
    ),
  ]
}
