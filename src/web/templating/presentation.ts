import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadOverrides, type Site, type SiteRegistry } from '../../sites/index.ts'
import { buildAssets, type SiteAssets } from './assets.ts'
import { createEngine, type TemplateEngine } from './engine.ts'
import { readTemplates, type TemplateSources, withOverrides } from './sources.ts'

/** How one site looks: its templates, its files, its motif. Read and compiled once, at start. */
export interface Presentation {
  engine: TemplateEngine
  assets: SiteAssets
  /** Inline SVG. */
  motif: string
}

export interface PresentationFolders {
  templates: string
  sites: string
}

/** Builds the presentation of every site; a template that does not compile stops the start. */
export function loadPresentations(
  registry: SiteRegistry,
  folders: PresentationFolders,
): ReadonlyMap<string, Presentation> {
  const shared = readTemplates(folders.templates)
  const overridesOf = (slug: string): TemplateSources =>
    new Map(loadOverrides(join(folders.sites, slug), folders.templates).map(({ name, source }) => [name, source]))
  const presentationOf = ({ slug, theme, emblem }: Site): Presentation => ({
    engine: createEngine(withOverrides(shared, overridesOf(slug))),
    assets: buildAssets(folders.templates, join(folders.sites, slug), emblem),
    motif: readFileSync(join(folders.sites, slug, theme.motif), 'utf8').trim(),
  })
  return new Map(registry.sites.map((site) => [site.slug, presentationOf(site)]))
}
