import type { PlannedSection, SectionDefaults, SectionDifference } from './sectionPlan.ts'
import type { Site } from './site.ts'
import type { SiteProblem } from './siteProblem.ts'

/** A header row holds about five to eight channels (ZY-DES-11). */
export const CHANNELS = { least: 5, most: 8 } as const

/** What a site's difference says about sections that its kind does not have. */
export function differenceProblems(
  site: Site,
  defaults: SectionDefaults,
  difference: SectionDifference,
): SiteProblem[] {
  const known = new Set(defaults[site.kind].map((entry) => entry.slug))
  const named = [
    ...difference.remove.map((slug) => ({ slug, field: 'remove' })),
    ...Object.keys(difference.change).map((slug) => ({ slug, field: `change.${slug}` })),
  ]
  return named
    .filter(({ slug }) => !known.has(slug))
    .map(({ slug, field }) => ({ file: `${site.slug}/sections.json`, field, reason: `默认栏目中没有“${slug}”` }))
}

/** What is wrong with the sections a site would start with: addresses used twice, bricks it does not show, channels. */
export function sectionProblems(site: Site, sections: readonly PlannedSection[]): SiteProblem[] {
  const problem = (field: string, reason: string): SiteProblem => ({
    file: `${site.slug}/sections.json`,
    field,
    reason,
  })
  const slugs = sections.map((section) => section.slug)
  const channels = sections.filter((section) => section.inNavigation).length
  return [
    ...slugs.filter((slug, index) => slugs.indexOf(slug) !== index).map((slug) => problem('slug', `“${slug}”用了两次`)),
    ...sections
      .filter(({ homeSlot }) => homeSlot !== null && !site.homeBricks.some((brick) => brick === homeSlot))
      .map(({ slug, homeSlot }) => problem(`${slug}.homeSlot`, `本站首页没有“${homeSlot}”版块`)),
    ...(channels < CHANNELS.least || channels > CHANNELS.most
      ? [problem('inNavigation', `导航频道应为 ${CHANNELS.least} 至 ${CHANNELS.most} 个，现有 ${channels} 个`)]
      : []),
  ]
}
