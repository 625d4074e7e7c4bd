import type { Paged, PublicationSummary } from '../../library/index.ts'
import type { Section } from '../../sites/index.ts'
import type { SiteContext } from './context.ts'
import { itemView } from './item.ts'
import { pagePaths, paginationView } from './pagination.ts'
import { POLICY_SEARCH } from './search/searchForm.ts'
import type { SectionView } from './types.ts'

/** Code of the columns that hold policies (ZY-META-07). */
const POLICY = 'policy'

/** One page of a section. */
export function sectionView(section: Section, list: Paged<PublicationSummary>, context: SiteContext): SectionView {
  return {
    name: section.name,
    description: section.description,
    items: list.items.map((summary) => itemView(summary, context)),
    pagination: paginationView(pagePaths(section.path), list.page, list.pages),
    policySearch: section.columnType === POLICY ? POLICY_SEARCH : null,
    emptyText: list.items.length === 0 ? '本栏目暂时没有内容。可以从首页查看最新发布，或者使用站内搜索。' : null,
  }
}
