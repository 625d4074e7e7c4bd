import type { PayloadRequest, Where } from 'payload'
import { insertMany } from '../../cms/index.ts'
import { termsOf } from '../../library/index.ts'
import { pinRank } from '../rules/pin.ts'
import type { Section, SectionQuery } from '../rules/section.ts'
import { renewSites } from './renewSites.ts'

/** One line of the ledger. */
export interface Placement {
  site: string
  section: string
  identifier: string
  rank: number
  firstPublishedAt: string
}

interface Placeable {
  identifier: string
  firstPublishedAt: string
}

/** Makes a section's placements anew from its query and pins, in the transaction of `req`. */
export async function replaceSectionPlacements(req: PayloadRequest, section: Section): Promise<void> {
  const { site, slug } = section
  const here: Where = { and: [{ site: { equals: site } }, { section: { equals: slug } }] }
  const before = await placementsWhere(req, here)
  const after = (await publicationsFor(req, section)).map(({ identifier, firstPublishedAt }) => ({
    site,
    section: slug,
    identifier,
    firstPublishedAt,
    rank: pinRank(section.pins, identifier),
  }))
  await req.payload.db.deleteMany({ collection: 'placements', where: here, req })
  await insertMany(req, 'placements', after)
  await renewSites(req, difference(before, after))
}

/** Identifiers that came or went. */
function difference(before: readonly Placement[], after: readonly Placement[]): string[] {
  const left = new Set(before.map((placement) => placement.identifier))
  const right = new Set(after.map((placement) => placement.identifier))
  return [...[...left].filter((one) => !right.has(one)), ...[...right].filter((one) => !left.has(one))]
}

/** Every placement of one publication: for the sections that show it now, and for the touches of a change. */
export const placementsOf = (req: PayloadRequest, identifier: string): Promise<Placement[]> =>
  placementsWhere(req, { identifier: { equals: identifier } })

async function placementsWhere(req: PayloadRequest, where: Where): Promise<Placement[]> {
  const found = await req.payload.db.find<Placement & { id: string }>({
    collection: 'placements',
    where,
    limit: 0,
    pagination: false,
    req,
  })
  return found.docs
}

export async function replacePlacementsOf(req: PayloadRequest, identifier: string, next: Placement[]): Promise<void> {
  await req.payload.db.deleteMany({ collection: 'placements', where: { identifier: { equals: identifier } }, req })
  await insertMany(req, 'placements', next)
}

/** The publications that a section's query and pins take in, withdrawn ones among them; null when it takes in none. */
export function whereMatches({ query, pins }: Pick<Section, 'query' | 'pins'>): Where | null {
  const choices: Where[] = []
  if (query) choices.push(whereOf(query))
  if (pins.length > 0) choices.push({ identifier: { in: pins } })
  return choices.length > 0 ? { or: choices } : null
}

async function publicationsFor(req: PayloadRequest, section: Section): Promise<Placeable[]> {
  const matching = whereMatches(section)
  if (!matching) return []
  const found = await req.payload.db.find<Placeable & { id: string }>({
    collection: 'publications',
    where: { and: [{ withdrawnAt: { exists: false } }, matching] },
    select: { identifier: true, firstPublishedAt: true },
    limit: 0,
    pagination: false,
    req,
  })
  return found.docs
}

const COLUMNS = { types: 'type', topics: 'topic', organizations: 'organization', regions: 'region' } as const

function whereOf(query: SectionQuery): Where {
  const columns = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).flatMap((name) => {
    const values = name === 'topics' ? query.topics?.flatMap(topicsUnder) : query[name]
    return values ? [{ [COLUMNS[name]]: { in: values } }] : []
  })
  const audience = query.audience
    ? [{ or: query.audience.map((code) => ({ audience: { contains: `;${code};` } })) }]
    : []
  return { and: [...columns, ...audience] }
}

/** As `matchesSection` has it: topic codes are a tree by prefix. */
const topicsUnder = (code: string): string[] =>
  termsOf('topics').flatMap((term) => (term.code.startsWith(code) ? [term.code] : []))
