import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { overrideManifestSchema, type SiteOverride } from '../rules/override.ts'
import { SiteFilesError, type SiteProblem } from '../rules/siteProblem.ts'
import { readCheckedJson } from './readCheckedJson.ts'

const MANIFEST = 'overrides.json'

const templatesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== MANIFEST)
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .split(sep)
            .join('/'),
        )
    : []

/** What the manifest and the files say differently: an override nobody gave a reason for, or one that is not there. */
function mismatches(folder: string, templatesFolder: string, listed: string[]): Omit<SiteProblem, 'file'>[] {
  const unlisted = templatesIn(folder).filter((file) => !listed.includes(file))
  const absent = listed.filter((file) => !existsSync(join(folder, file)))
  const baseless = listed.filter((file) => !existsSync(join(templatesFolder, file)))
  return [
    ...unlisted.map((file) => ({ field: file, reason: '有改写的模板，却没有登记原因' })),
    ...absent.map((file) => ({ field: file, reason: '已登记，文件却不存在' })),
    ...baseless.map((file) => ({ field: file, reason: '共用模板中没有这一份' })),
  ]
}

/**
 * The templates that one site replaces, from `<siteFolder>/overrides/` and its `overrides.json`; none when the folder
 * is absent. Throws a `SiteFilesError` for an override without manifest entry, file or base. A base that changed since
 * is reported as `baseChanged`, not thrown: the site keeps running, the test does not pass.
 */
export function loadOverrides(
  siteFolder: string,
  templatesFolder: string = join(siteFolder, '..', '..', 'templates'),
): SiteOverride[] {
  const folder = join(siteFolder, 'overrides')
  if (!existsSync(folder)) return []
  const manifest = readCheckedJson(folder, MANIFEST, overrideManifestSchema)
  const inSites = (problem: Omit<SiteProblem, 'file'>) => ({
    ...problem,
    file: `${basename(siteFolder)}/overrides/${MANIFEST}`,
  })
  if (manifest.value === null) throw new SiteFilesError(manifest.problems.map(inSites))
  const { overrides } = manifest.value
  const problems = mismatches(
    folder,
    templatesFolder,
    overrides.map((entry) => entry.file),
  )
  if (problems.length > 0) throw new SiteFilesError(problems.map(inSites))
  return overrides.map(({ file, baseSha256, reason }) => {
    const currentBaseSha256 = createHash('sha256')
      .update(readFileSync(join(templatesFolder, file)))
      .digest('hex')
    return {
      name: file.replace(/\.hbs$/, ''),
      source: readFileSync(join(folder, file), 'utf8'),
      reason,
      baseChanged: currentBaseSha256 !== baseSha256,
      currentBaseSha256,
    }
  })
}
