import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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
  /** By path. */
  files: ReadonlyMap<string, AssetFile>
}

const CONTENT_TYPES = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

function asset(ending: keyof typeof CONTENT_TYPES, text: string): AssetFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  return { path: `/assets/${hash}.${ending}`, contentType: CONTENT_TYPES[ending], body: Buffer.from(text) }
}

function componentStyles(templatesFolder: string): string[] {
  const folder = join(templatesFolder, 'components')
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  return names.map((name) => textOf(join(folder, name, `${name}.css`)))
}

/** One style sheet (shared, components, the site's tokens last so that they win), one script, one icon for a site. */
export function buildAssets(templatesFolder: string, siteFolder: string): SiteAssets {
  const base = textOf(join(templatesFolder, 'assets', 'base.css'))
  const tokens = textOf(join(siteFolder, 'tokens.css'))
  const stylesheet = asset('css', [base, ...componentStyles(templatesFolder), tokens].filter(Boolean).join('\n'))
  const script = asset('js', textOf(join(templatesFolder, 'assets', 'site.js')))
  const favicon = asset('svg', textOf(join(siteFolder, 'favicon.svg')))
  const files = new Map([stylesheet, script, favicon].map((file) => [file.path, file]))
  return { stylesheet: stylesheet.path, script: script.path, favicon: favicon.path, files }
}
