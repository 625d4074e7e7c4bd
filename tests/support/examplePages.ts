import type { PublishedReader } from '../../src/library/index.ts'
import { loadSiteRegistry, type SiteRegistry } from '../../src/sites/index.ts'
import { createPages, type Pages } from '../../src/web/render.ts'
import {
  loadPresentations,
  type Presentation,
  type PresentationFolders,
} from '../../src/web/templating/presentation.ts'
import { exampleLibrary } from './exampleLibrary.ts'
import { type FakeLibrary, fakeReader } from './fakeReader.ts'

export const FOLDERS: PresentationFolders = { templates: 'templates', sites: 'sites' }

/** The sites the page tests look at: the city portal and two districts. */
export const SLUGS = ['beijing', 'xicheng', 'tongzhou']

/** Seventeen sites take a while to compile; the project's own folders do not change during a test. */
let own: Look | null = null
interface Look {
  registry: SiteRegistry
  presentations: ReadonlyMap<string, Presentation>
}

function lookAt(folders: PresentationFolders): Look {
  const registry = loadSiteRegistry(folders.sites)
  return { registry, presentations: loadPresentations(registry, folders) }
}

function ownLook(): Look {
  own ??= lookAt(FOLDERS)
  return own
}

export interface ExamplePages {
  pages: Pages
  registry: SiteRegistry
  library: FakeLibrary
  readers: Map<string, ReturnType<typeof fakeReader>>
  presentations: Look['presentations']
}

/** Real templates, real sites, an in-memory library. */
export function examplePages(
  folders: PresentationFolders = FOLDERS,
  change: (library: FakeLibrary) => FakeLibrary = (library) => library,
): ExamplePages {
  const { registry, presentations } = folders === FOLDERS ? ownLook() : lookAt(folders)
  const library = change(exampleLibrary(registry, folders.sites, SLUGS))
  const readers = new Map(registry.sites.map(({ slug }) => [slug, fakeReader(library, slug)]))
  const pages = createPages({
    registry,
    readerFor: (slug) => readers.get(slug) as PublishedReader,
    presentations,
    settings: { demonstration: true, originOf: ({ slug }) => `http://${slug}.localhost:3000` },
  })
  return { pages, registry, library, readers, presentations }
}

/** The HTML or XML at a path; fails where nothing lives there. */
export async function bodyAt({ pages }: ExamplePages, slug: string, path: string): Promise<string> {
  const page = await pages.renderPage(slug, path)
  if (!page) throw new Error(`${slug} has nothing at ${path}`)
  return page.body
}
