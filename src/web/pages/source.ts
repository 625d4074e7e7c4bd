import type { PublishedReader } from '../../library/index.ts'
import type { RenderedPage } from '../../publishing/index.ts'
import type { PageName } from '../templating/engine.ts'
import type { Presentation } from '../templating/presentation.ts'
import type { SiteContext } from '../views/context.ts'
import { type Frame, layoutView } from '../views/layout.ts'
import type { PageViews } from '../views/types.ts'

/** What a page is made from: one site, seen through its own reader and its own templates. */
export interface PageSource {
  context: SiteContext
  reader: PublishedReader
  engine: Presentation['engine']
}

/** A page of the site, or null when nothing lives at the path. */
export type MakePage = (source: PageSource, path: string) => Promise<RenderedPage | null>

/** What every page that is not about a publication may leave unsaid. */
export const PLAIN_FRAME: Pick<Frame, 'section' | 'publication' | 'data' | 'searchQuery' | 'canonical' | 'pageFeed'> = {
  section: null,
  publication: null,
  data: [],
  searchQuery: '',
  canonical: null,
  pageFeed: null,
}

export function renderHtml<Name extends PageName>(
  { engine, context }: PageSource,
  name: Name,
  frame: Frame,
  view: PageViews[Name],
): string {
  return engine.render(name, layoutView(frame, context), view)
}

export const htmlPage = (body: string, dependencies: string[], status: 200 | 410 = 200): RenderedPage => ({
  status,
  location: null,
  contentType: 'text/html; charset=utf-8',
  body,
  dependencies,
})

export const redirectTo = (location: string, dependencies: string[]): RenderedPage => ({
  status: 301,
  location,
  contentType: 'text/plain; charset=utf-8',
  body: '',
  dependencies,
})
