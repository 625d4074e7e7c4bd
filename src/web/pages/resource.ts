import { type FoundByPath, type Publication, type RelatedPublication, resourceType } from '../../library/index.ts'
import type { RenderedPage } from '../../publishing/index.ts'
import type { Section } from '../../sites/index.ts'
import type { PageName } from '../templating/engine.ts'
import type { SiteContext } from '../views/context.ts'
import { guideView } from '../views/guide.ts'
import { foreignLanguage } from '../views/language.ts'
import { canonicalAddress } from '../views/originMark.ts'
import { resourceView } from '../views/resource.ts'
import { withdrawnView } from '../views/servicePages.ts'
import { resourceData } from '../views/structuredData.ts'
import type { ResourceView } from '../views/types.ts'
import { dependencyList, resourceKey, siteKey, VOCABULARY_KEY } from './dependencies.ts'
import { htmlPage, type MakePage, type PageSource, PLAIN_FRAME, renderHtml } from './source.ts'

const RESOURCE_PATH = /^\/[^/]+\/[^/]+$/

type Published = Extract<FoundByPath, { kind: 'published' }>
type Withdrawn = Extract<FoundByPath, { kind: 'withdrawn' }>

/** The few page templates that want more than every resource page has. */
const VIEWS: Record<string, typeof resourceView> = { guide: guideView }

const viewOf = (template: string): ((...parts: Parameters<typeof resourceView>) => ResourceView) =>
  VIEWS[template] ?? resourceView

/** The column a page is read in: the first of the site's sections, in their order, that shows it. */
const columnOf = ({ sections: slugs }: Published, sections: Section[]): Section | null =>
  sections.find(({ slug }) => slugs.includes(slug)) ?? null

interface Shown {
  publication: Publication
  related: RelatedPublication[]
  sections: Section[]
  column: Section | null
}

function frameOf(context: SiteContext, { publication, related, sections, column }: Shown) {
  const type = resourceType(publication.type)
  return {
    ...PLAIN_FRAME,
    path: publication.path,
    title: publication.title,
    heading: {
      caption: `${context.site.shortName} · ${type.label}`,
      text: publication.title,
      ...inLanguage(publication),
    },
    sections,
    section: column,
    publication,
    breadcrumb: [
      ...(column ? [{ text: column.name, href: column.path }] : []),
      { text: publication.title, href: null },
    ],
    canonical: canonicalAddress(publication, context),
    data: [resourceData({ publication, related, context })],
  }
}

function publishedPage(source: PageSource, shown: Shown): RenderedPage {
  const { context } = source
  const { publication, related } = shown
  const { template } = resourceType(publication.type)
  const view = viewOf(template)(publication, related, context)
  return htmlPage(
    renderHtml(source, template as PageName, frameOf(context, shown), view as never),
    dependencyList([siteKey(context.site.slug), VOCABULARY_KEY, ...[publication, ...related].map(resourceKey)]),
  )
}

async function withdrawnPage(source: PageSource, { withdrawal }: Withdrawn): Promise<RenderedPage> {
  const sections = await source.reader.sections()
  const { site } = source.context
  const frame = {
    ...PLAIN_FRAME,
    path: withdrawal.path,
    title: '内容已撤下',
    heading: { caption: site.shortName, text: '内容已撤下' },
    sections,
    breadcrumb: [{ text: '内容已撤下', href: null }],
  }
  const body = renderHtml(source, 'withdrawn', frame, withdrawnView(withdrawal, sections))
  return htmlPage(body, dependencyList([siteKey(site.slug), resourceKey(withdrawal)]), 410)
}

/** `/{segment}/{key}`: a publication, or what is left of a withdrawn one (OPS-ARC-03). */
export const resourcePage: MakePage = async (source, path) => {
  if (!RESOURCE_PATH.test(path)) return null
  const found = await source.reader.byPath(path)
  if (!found) return null
  if (found.kind === 'withdrawn') return withdrawnPage(source, found)
  const { publication } = found
  const [sections, related] = await Promise.all([
    source.reader.sections(),
    source.reader.relatedTo(publication.identifier),
  ])
  return publishedPage(source, { publication, related, sections, column: columnOf(found, sections) })
}

const inLanguage = (publication: Publication) => {
  const language = foreignLanguage(publication)
  return language ? { language } : {}
}
