import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type PlannedSection,
  planSections,
  type RegionWords,
  type SectionDefaults,
  type SectionDifference,
  sectionDefaultsSchema,
  sectionDifferenceSchema,
} from '../rules/sectionPlan.ts'
import { differenceProblems, sectionProblems } from '../rules/sectionProblems.ts'
import type { Site, SiteRegistry } from '../rules/site.ts'
import { SiteFilesError } from '../rules/siteProblem.ts'
import { type Checked, readCheckedJson } from './readCheckedJson.ts'

const AS_DEFAULT: SectionDifference = { remove: [], change: {}, add: [] }

function readDifference(sitesFolder: string, slug: string): Checked<SectionDifference> {
  const file = `${slug}/sections.json`
  if (!existsSync(join(sitesFolder, file))) return { value: AS_DEFAULT, problems: [] }
  return readCheckedJson(sitesFolder, file, sectionDifferenceSchema)
}

function planSite(
  sitesFolder: string,
  site: Site,
  defaults: SectionDefaults,
  words: RegionWords,
): Checked<PlannedSection[]> {
  const difference = readDifference(sitesFolder, site.slug)
  if (difference.value === null) return difference
  const sections = planSections(site, defaults, difference.value, words)
  const problems = [...differenceProblems(site, defaults, difference.value), ...sectionProblems(site, sections)]
  return problems.length > 0 ? { value: null, problems } : { value: sections, problems: [] }
}

/**
 * The sections every site starts with, by site slug; later they live in the database and belong to the webmasters.
 * Throws a `SiteFilesError` with every problem of `sections.json` and the sites' own differences.
 */
export function loadSections(sitesFolder: string, registry: SiteRegistry): ReadonlyMap<string, PlannedSection[]> {
  const defaults = readCheckedJson(sitesFolder, 'sections.json', sectionDefaultsSchema)
  if (defaults.value === null) throw new SiteFilesError(defaults.problems)
  const city = registry.cityPortal.regionCode
  const districts = registry.sites.filter((site) => site.kind === 'districtSite').map((site) => site.regionCode)
  const { value } = defaults
  const plans = registry.sites.map((site) => ({
    slug: site.slug,
    plan: planSite(sitesFolder, site, value, { own: site.regionCode, city, districts }),
  }))
  const problems = plans.flatMap(({ plan }) => plan.problems)
  if (problems.length > 0) throw new SiteFilesError(problems)
  return new Map(plans.map(({ slug, plan }) => [slug, plan.value ?? []]))
}
