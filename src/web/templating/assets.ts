import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** A file under `/assets/`; its name carries its hash, so it may be kept for ever. */
export interface AssetFile {
  path: string
  contentType: string
  body: Buffer
}

export interface SiteAssets {
  stylesheet: string
  script: string
  favicon: string
  /** The national emblem's standard file (ZY-DES-13); null while none is configured. */
  emblem: string | null
  /** By path. */
  files: ReadonlyMap<string, AssetFile>
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

function asset(ending: string, body: Buffer): AssetFile {
  const contentType = CONTENT_TYPES[ending]
  if (!contentType) throw new Error(`Assets cannot be of the kind ${ending}`)
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8)
  return { path: `/assets/${hash}${ending}`, contentType, body }
}

const fileAsset = (file: string): AssetFile => asset(extname(file), readFileSync(file))

function componentStyles(templatesFolder: string): Buffer[] {
  const folder = join(templatesFolder, 'components')
  const sheets = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, `${name}.css`))
  return sheets.filter((file) => existsSync(file)).map((file) => readFileSync(file))
}

/** The shared rules, the components', and the site's tokens last so that they win. */
function stylesheetOf(templatesFolder: string, siteFolder: string): AssetFile {
  const base = readFileSync(join(templatesFolder, 'assets', 'base.css'))
  const tokens = readFileSync(join(siteFolder, 'tokens.css'))
  const sheets = [base, ...componentStyles(templatesFolder), tokens]
  return asset('.css', Buffer.from(sheets.join('\n')))
}

/** All scripts in one file: each stands alone, so the order does not matter. */
function scriptOf(templatesFolder: string): AssetFile {
  const folder = join(templatesFolder, 'assets')
  const names = readdirSync(folder).filter((name) => extname(name) === '.js')
  return asset(
    '.js',
    Buffer.from(
      names
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('\n'),
    ),
  )
}

/**
 * The files of one site: one style sheet, one script, its icon, and the emblem where one is configured (`emblem`:
 * file name in the site's folder).
 */
export function buildAssets(templatesFolder: string, siteFolder: string, emblem: string | null): SiteAssets {
  const stylesheet = stylesheetOf(templatesFolder, siteFolder)
  const script = scriptOf(templatesFolder)
  const favicon = fileAsset(join(siteFolder, 'favicon.svg'))
  const emblemFile = emblem === null ? null : fileAsset(join(siteFolder, emblem))
  const files = [stylesheet, script, favicon, ...(emblemFile ? [emblemFile] : [])]
  return {
    stylesheet: stylesheet.path,
    script: script.path,
    favicon: favicon.path,
    emblem: emblemFile?.path ?? null,
    files: new Map(files.map((file) => [file.path, file])),
  }
}
