import { LIST_LENGTH } from '../../publishing/index.ts'
import type { Section } from '../../sites/index.ts'
import { addressOf } from '../views/context.ts'
import { sectionView } from '../views/section.ts'
import { dependencyList, sectionKey, siteKey, VOCABULARY_KEY } from './dependencies.ts'
import { htmlPage, type MakePage, type PageSource, PLAIN_FRAME, redirectTo, renderHtml } from './source.ts'

const SECTION_PATH = /^\/([^/]+)(?:\/page-([1-9]\d{0,5}))?$/

function frameOf({ context }: PageSource, section: Section, sections: Section[], path: string, page: number) {
  const name = page === 1 ? section.name : `${section.name}（第 ${page} 页）`
  return {
    ...PLAIN_FRAME,
    path,
    title: name,
    heading: { caption: context.site.shortName, text: name },
    sections,
    section,
    breadcrumb: [{ text: section.name, href: null }],
    canonical: addressOf(context, path),
  }
}

/** `/{section}` and `/{section}/page-N`; page 1 has one address only. */
export const sectionPage: MakePage = async (source, path) => {
  const [, slug, number] = SECTION_PATH.exec(path) ?? []
  if (slug === undefined) return null
  const { context, reader } = source
  const sections = await reader.sections()
  const section = sections.find((one) => one.slug === slug)
  if (!section) return null
  const dependencies = dependencyList([siteKey(context.site.slug), VOCABULARY_KEY, sectionKey(section)])
  if (number === '1') return redirectTo(section.path, dependencies)

  const page = Number(number ?? 1)
  const list = await reader.inSection(slug, { page, perPage: LIST_LENGTH })
  if (page > 1 && list.items.length === 0) return null
  const frame = frameOf(source, section, sections, path, page)
  return htmlPage(renderHtml(source, 'section', frame, sectionView(section, list, context)), dependencies)
}
