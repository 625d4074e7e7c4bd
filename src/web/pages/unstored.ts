import type { Section } from '../../sites/index.ts'
import { webAddress } from '../views/outsideLinks.ts'
import { errorView, leavingView, notFoundView } from '../views/servicePages.ts'
import { type PageSource, PLAIN_FRAME, renderHtml } from './source.ts'

const plainFrame = ({ context }: PageSource, path: string, title: string, sections: Section[]) => ({
  ...PLAIN_FRAME,
  path,
  title,
  heading: { caption: context.site.shortName, text: title },
  sections,
  breadcrumb: [{ text: title, href: null }],
})

/** 404. */
export async function notFoundHtml(source: PageSource): Promise<string> {
  const sections = await source.reader.sections()
  return renderHtml(source, 'not-found', plainFrame(source, '', '没有找到这个页面', sections), notFoundView(sections))
}

/** 500 and 503: asks the library nothing, for it may be what failed. */
export function errorHtml(source: PageSource, requestId: string | null): string {
  return renderHtml(source, 'error', plainFrame(source, '', '页面暂时打不开', []), errorView(requestId, source.context))
}

/** The notice of ZY-URL-03 for an outside address; null when `to` is not an http(s) address. Never redirects itself. */
export async function leavingHtml(source: PageSource, to: string): Promise<string | null> {
  const address = webAddress(to)
  if (!address) return null
  const sections = await source.reader.sections()
  return renderHtml(source, 'leaving', plainFrame(source, '/leaving', '即将离开本站', sections), leavingView(address))
}
