import { z } from 'zod'
import type { Section, SectionQuery } from './section.ts'
import { HOME_BRICKS, type Site } from './site.ts'

/** First path segments the platform itself answers on; no section may take one (design.md section 6). */
const RESERVED_SLUGS = [
  'search',
  'suggest',
  'accessibility',
  'healthz',
  'readyz',
  'open-api',
  'files',
  'assets',
  'leaving',
  'report-issue',
  'sitemap',
  'admin',
  'api',
]

/** A region in a section's query: a code, or a word that is read for the site in hand. */
const region = z.union([
  z.enum(['own', 'city', 'districts']),
  z.string().regex(/^\d{6}$/, '应为六位行政区划代码，或 own、city、districts'),
])

const codes = z.array(z.string().min(1)).min(1)

const entrySchema = z
  .object({
    slug: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,30}$/, '应为小写字母、数字或连字符')
      .refine((slug) => !RESERVED_SLUGS.includes(slug), '这个地址由平台使用，请换一个'),
    name: z.string().min(2).max(8),
    description: z.string().min(10).max(120),
    keywords: z.array(z.string().min(2)).min(1).max(8),
    columnType: z.string().min(1),
    query: z
      .object({ types: codes, topics: codes, regions: z.array(region).min(1), audience: codes })
      .partial()
      .strict()
      .nullable(),
    homeSlot: z.enum(HOME_BRICKS).nullable(),
    inNavigation: z.boolean(),
    order: z.number().int().min(0),
  })
  .strict()

/** One section as a file describes it. */
export type SectionEntry = z.infer<typeof entrySchema>

/** `sites/sections.json`: what every site of a kind starts with. */
export const sectionDefaultsSchema = z
  .object({ cityPortal: z.array(entrySchema), districtSite: z.array(entrySchema) })
  .strict()
export type SectionDefaults = z.infer<typeof sectionDefaultsSchema>

/** `sites/<slug>/sections.json`: how one site differs from the default of its kind. */
export const sectionDifferenceSchema = z
  .object({
    remove: z.array(z.string()).default([]),
    change: z.record(z.string(), entrySchema.omit({ slug: true }).partial().strict()).default({}),
    add: z.array(entrySchema).default([]),
  })
  .strict()
export type SectionDifference = z.infer<typeof sectionDifferenceSchema>

/** A section before the database knows it. */
export type PlannedSection = Omit<Section, 'id'>

/** The region codes that `own`, `city` and `districts` stand for. */
export interface RegionWords {
  own: string
  city: string
  districts: string[]
}

function queryFor(query: SectionEntry['query'], words: RegionWords): SectionQuery | null {
  if (query === null) return null
  const known = new Map(Object.entries(words))
  const { regions, ...rest } = query
  const given = Object.fromEntries(Object.entries(rest).filter(([, values]) => values !== undefined))
  return regions ? { ...given, regions: regions.flatMap((word) => known.get(word) ?? word) } : given
}

/** The sections a site starts with, in order: the default of its kind, less `remove`, with `change`, plus `add`. */
export function planSections(
  site: Site,
  defaults: SectionDefaults,
  difference: SectionDifference,
  words: RegionWords,
): PlannedSection[] {
  const kept = defaults[site.kind].filter((entry) => !difference.remove.includes(entry.slug))
  const changed = kept.map((entry) => ({ ...entry, ...difference.change[entry.slug] }))
  return [...changed, ...difference.add]
    .sort((a, b) => a.order - b.order)
    .map((entry) => ({
      ...entry,
      site: site.slug,
      path: `/${entry.slug}`,
      query: queryFor(entry.query, words),
      pins: [],
    }))
}
