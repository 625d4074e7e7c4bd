import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Site, type SiteRegistry, siteSchema } from '../rules/site.ts'
import { SiteFilesError, type SiteProblem } from '../rules/siteProblem.ts'
import { createSiteRegistry, registryProblems } from '../rules/siteRegistry.ts'
import { type Checked, readCheckedJson } from './readCheckedJson.ts'

export interface RegistryOptions {
  /** `PUBLIC_BASE_DOMAIN`: every site then also answers on `<slug>.<baseDomain>`. */
  baseDomain: string | null
}

const siteFolders = (sitesFolder: string): string[] =>
  readdirSync(sitesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort()

function missingFiles(sitesFolder: string, site: Site): SiteProblem[] {
  const needed = ['tokens.css', 'favicon.svg', site.theme.motif]
  return needed
    .filter((file) => !existsSync(join(sitesFolder, site.slug, file)))
    .map((file) => ({ file: `${site.slug}/${file}`, field: '', reason: '文件不存在' }))
}

function readSite(sitesFolder: string, folder: string): Checked<Site> {
  const file = `${folder}/site.json`
  const read = readCheckedJson(sitesFolder, file, siteSchema)
  if (read.value === null) return read
  const problems =
    read.value.slug === folder
      ? missingFiles(sitesFolder, read.value)
      : [{ file, field: 'slug', reason: `“${read.value.slug}”应与文件夹名“${folder}”一致` }]
  return problems.length > 0 ? { value: null, problems } : read
}

/**
 * Reads `<sitesFolder>/<slug>/site.json` of every folder in it. Throws a `SiteFilesError` that lists every problem of
 * every file when one of them cannot be used; the system does not start on half of its sites.
 */
export function loadSiteRegistry(sitesFolder: string, options: RegistryOptions = { baseDomain: null }): SiteRegistry {
  const read = siteFolders(sitesFolder).map((folder) => readSite(sitesFolder, folder))
  const problems = read.flatMap((site) => site.problems)
  if (problems.length > 0) throw new SiteFilesError(problems)
  const sites = read.flatMap((site) => site.value ?? [])
  const conflicts = registryProblems(sites, options.baseDomain)
  if (conflicts.length > 0) throw new SiteFilesError(conflicts)
  return createSiteRegistry(sites, options.baseDomain)
}
