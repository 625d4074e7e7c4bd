import type { Section } from '../../sites/index.ts'
import type { PageName } from '../templating/engine.ts'
import { addressOf, type SiteContext } from '../views/context.ts'
import { accessibilityView, reportIssueView, sitemapView } from '../views/servicePages.ts'
import type { PageViews } from '../views/types.ts'
import { dependencyList, siteKey } from './dependencies.ts'
import { htmlPage, type MakePage, PLAIN_FRAME, renderHtml } from './source.ts'

type ViewOf<Name extends PageName> = (context: SiteContext, sections: Section[]) => PageViews[Name]

const statement =
  <Name extends PageName>(name: Name, title: string, viewOf: ViewOf<Name>): MakePage =>
  async (source, path) => {
    const { context, reader } = source
    const sections = await reader.sections()
    const frame = {
      ...PLAIN_FRAME,
      path,
      title,
      heading: { caption: context.site.shortName, text: title },
      sections,
      breadcrumb: [{ text: title, href: null }],
      canonical: addressOf(context, path),
    }
    return htmlPage(
      renderHtml(source, name, frame, viewOf(context, sections)),
      dependencyList([siteKey(context.site.slug)]),
    )
  }

export const accessibilityPage = statement('accessibility', '无障碍声明', accessibilityView)
export const sitemapPage = statement('sitemap', '网站地图', (context, sections) => sitemapView(sections, context))
export const reportIssuePage = statement('report-issue', '我为政府网站找错', reportIssueView)
