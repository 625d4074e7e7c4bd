import type { PolicyTerms, SearchPageContent } from '../../search/index.ts'
import { policySearchView } from '../views/search/policySearchView.ts'
import { searchView } from '../views/search/searchView.ts'
import { figure } from '../views/search/words.ts'
import { type PageSource, PLAIN_FRAME, renderHtml } from './source.ts'

const LONGEST_IN_TITLE = 30

/** Words in a heading: a sentence of a hundred characters would push the answer off the page. */
function shortened(words: string): string {
  const characters = [...words]
  return characters.length > LONGEST_IN_TITLE ? `${characters.slice(0, LONGEST_IN_TITLE).join('')}…` : words
}

const ofPage = (title: string, page: number): string => (page > 1 ? `${title}（第 ${page} 页）` : title)

function titleOf({ asked, isReady }: SearchPageContent): string {
  const words = asked.terms.text || asked.terms.phrase
  if (!isReady) return '检索正在准备'
  return words ? ofPage(`“${shortened(words)}”的搜索结果`, asked.terms.page) : '站内搜索'
}

/** How much was found, in the title alone: screen readers say it first. */
const withCount = (title: string, { answer }: SearchPageContent): string =>
  answer ? `${title}，共 ${figure(answer.total)} 条` : title

async function frameOf({ context, reader }: PageSource, path: string, title: string) {
  return {
    ...PLAIN_FRAME,
    path,
    title,
    heading: { caption: context.site.shortName, text: title },
    sections: await reader.sections(),
  }
}

/** `/search`. */
export async function searchHtml(source: PageSource, content: SearchPageContent): Promise<string> {
  const title = titleOf(content)
  const plain = await frameOf(source, '/search', withCount(title, content))
  const view = searchView(content, plain.sections, source.context)
  const breadcrumb = [{ text: title, href: null }]
  const heading = { caption: source.context.site.shortName, text: title }
  const frame = { ...plain, heading, breadcrumb, pageFeed: view.feed, searchQuery: content.asked.terms.text }
  return renderHtml(source, 'search', frame, view)
}

/** `/search/policies` (我要找政策). */
export async function policySearchHtml(source: PageSource, content: SearchPageContent<PolicyTerms>): Promise<string> {
  const title = ofPage('我要找政策', content.asked.terms.page)
  const plain = await frameOf(source, '/search/policies', title)
  const view = policySearchView(content, plain.sections, source.context)
  const breadcrumb = [
    { text: '站内搜索', href: '/search' },
    { text: title, href: null },
  ]
  return renderHtml(source, 'policy-search', { ...plain, breadcrumb, pageFeed: view.feed }, view)
}
