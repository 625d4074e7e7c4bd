import { type PublicationSummary, type RelatedPublication, resourceType } from '../../library/index.ts'
import { NO_TERMS, searchAddress } from '../../search/index.ts'
import type { Section } from '../../sites/index.ts'
import type { SiteContext } from './context.ts'
import { reportIssueLink } from './footer.ts'
import bricks from './home-bricks.json' with { type: 'json' }
import { itemView } from './item.ts'
import type { ColumnView, DoorView, HomeBrickView, HomeView, Link } from './types.ts'

type Brick = SiteContext['site']['homeBricks'][number]

/** What the home page shows, as the reader answered. */
export interface HomeContent {
  sections: Section[]
  /** By section slug. */
  newest: Record<string, PublicationSummary[]>
  /** Of the policy that `pairedPolicy` chose. */
  related: RelatedPublication[]
}

/** The bricks that list the newest items of their sections. */
const LISTING: readonly Brick[] = ['newest', 'policy', 'services', 'interaction']

/** The sections of a brick of the home page, in their order. */
export const sectionsOfBrick = (brick: Brick, sections: Section[]): Section[] =>
  sections.filter(({ homeSlot }) => homeSlot === brick)

/** All sections whose newest items the home page shows. */
export const listedSections = ({ site }: SiteContext, sections: Section[]): Section[] =>
  site.homeBricks.filter((brick) => LISTING.includes(brick)).flatMap((brick) => sectionsOfBrick(brick, sections))

/** The newest publication that may have an interpretation; null when the policy brick has none. */
export function pairedPolicy(
  sections: Section[],
  newest: Record<string, PublicationSummary[]>,
): PublicationSummary | null {
  const listed = sectionsOfBrick('policy', sections).flatMap(({ slug }) => newest[slug] ?? [])
  return listed.find(({ type }) => resourceType(type).capabilities.includes('interpretable')) ?? null
}

const moreLink = ({ name, path }: Section): Link => ({ text: `更多${name}`, href: path })

function columns(brick: Brick, { sections, newest }: HomeContent, context: SiteContext): ColumnView[] {
  return sectionsOfBrick(brick, sections).flatMap((section): ColumnView[] => {
    const items = (newest[section.slug] ?? []).map((summary) => itemView(summary, context))
    return items.length > 0 ? [{ title: section.name, more: moreLink(section), items }] : []
  })
}

const orNull = (list: ColumnView[]): { columns: ColumnView[] } | null => (list.length > 0 ? { columns: list } : null)

function doors({ sections }: HomeContent): HomeBrickView['doors'] {
  const open = bricks.doors.flatMap(({ columnTypes, ...door }): DoorView[] => {
    const section = sections.find(({ columnType }) => columnTypes.includes(columnType))
    return section ? [{ ...door, href: section.path }] : []
  })
  return open.length > 0 ? { doors: open } : null
}

function policy(content: HomeContent, context: SiteContext): HomeBrickView['policy'] {
  const listed = columns('policy', content, context)
  if (listed.length === 0) return null
  const newest = pairedPolicy(content.sections, content.newest)
  const answer = content.related.find(({ kind, direction }) => kind === 'interprets' && direction === 'incoming')
  const interpretation = answer ? itemView(answer, context) : null
  return { pair: newest && { policy: itemView(newest, context), interpretation }, columns: listed }
}

function services(content: HomeContent, context: SiteContext): HomeBrickView['services'] {
  const listed = columns('services', content, context)
  if (listed.length === 0) return null
  const lifeEvents = bricks.lifeEvents.map(({ search, ...event }) => ({
    ...event,
    href: searchAddress(NO_TERMS, { text: search }),
  }))
  return { lifeEvents, columns: listed }
}

function interaction(content: HomeContent, context: SiteContext): HomeBrickView['interaction'] {
  const { site } = context
  const listed = columns('interaction', content, context)
  return { columns: listed, telephone: site.contact.telephone, reportIssue: reportIssueLink(site) }
}

function districts({ site, registry, originOf }: SiteContext): HomeBrickView['districts'] {
  const links = registry.sites
    .filter(({ kind }) => kind === 'districtSite')
    .map((one) => ({ text: one.shortName, href: `${originOf(one)}/`, current: one.slug === site.slug }))
  return links.length > 0 ? { title: '各区政府网站', links } : null
}

function topics({ sections }: HomeContent): HomeBrickView['topics'] {
  const links = sectionsOfBrick('topics', sections).map(({ name, description, path }) => ({
    title: name,
    description,
    href: path,
    icon: bricks.topicIcon,
  }))
  return links.length > 0 ? { links } : null
}

const EMPTY: HomeBrickView = {
  doors: null,
  newest: null,
  policy: null,
  services: null,
  interaction: null,
  districts: null,
  topics: null,
}

const BUILDERS: { [Name in Brick]: (content: HomeContent, context: SiteContext) => HomeBrickView[Name] } = {
  doors,
  newest: (content, context) => orNull(columns('newest', content, context)),
  policy,
  services,
  interaction,
  districts: (_content, context) => districts(context),
  topics,
}

/** The home page: the site's bricks in the order its webmaster chose; a brick with nothing to show is left out. */
export function homeView(content: HomeContent, context: SiteContext): HomeView {
  const shown = context.site.homeBricks.flatMap((name): HomeBrickView[] => {
    const brick = BUILDERS[name](content, context)
    return brick ? [{ ...EMPTY, [name]: brick }] : []
  })
  return { greeting: context.site.greeting, bricks: shown }
}
