import { addressOf } from '../views/context.ts'
import { homeView, listedSections, pairedPolicy } from '../views/home.ts'
import { dependencyList, resourceKey, sectionKey, siteKey, VOCABULARY_KEY } from './dependencies.ts'
import { htmlPage, type MakePage, PLAIN_FRAME, renderHtml } from './source.ts'

/** Items of each section on the home page. */
const NEWEST = 8

/** `/`: three questions to the reader, however many bricks there are. */
export const homePage: MakePage = async (source, path) => {
  const { context, reader } = source
  const { site } = context
  const sections = await reader.sections()
  const listed = listedSections(context, sections)
  const newest = await reader.newestOf(
    listed.map(({ slug }) => slug),
    NEWEST,
  )
  const policy = pairedPolicy(sections, newest)
  const related = policy ? await reader.relatedTo(policy.identifier) : []
  const frame = {
    ...PLAIN_FRAME,
    path,
    title: null,
    heading: { caption: null, text: site.name },
    sections,
    breadcrumb: [],
    canonical: addressOf(context, path),
    data: [{ '@type': 'WebSite', name: site.name, url: addressOf(context, path), inLanguage: 'zh-CN' }],
  }
  return htmlPage(
    renderHtml(source, 'home', frame, homeView({ sections, newest, related }, context)),
    dependencyList([
      siteKey(site.slug),
      VOCABULARY_KEY,
      ...listed.map(sectionKey),
      ...(policy ? [policy, ...related].map(resourceKey) : []),
    ]),
  )
}
