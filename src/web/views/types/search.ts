import type { MarkedText } from '../../../search/index.ts'
import type { Link, NavigationLink } from './link.ts'
import type { ItemView, PaginationView, ValidityMark } from './list.ts'

/** What was done with the query, in one sentence; `link` undoes it or follows it up. */
export interface SearchNotice {
  text: string
  link: Link | null
}

/** A text field with its words and, where something could not be read, why. */
export interface TextFieldView {
  id: string
  name: string
  label: string
  hint: string | null
  value: string
  error: string | null
}

export interface ChoiceView {
  value: string
  label: string
  chosen: boolean
}

export interface SelectFieldView {
  id: string
  name: string
  label: string
  options: ChoiceView[]
}

/** The form of the results page: box, scope and what is folded away as 高级搜索. */
export interface SearchFormView {
  action: string
  query: string
  scopes: ChoiceView[]
  advanced: { open: boolean; fields: TextFieldView[] }
  /** One line for every field in error, on top of the page; empty: none. */
  errors: Link[]
  policySearch: Link
}

/** A quoted answer with where it is from. */
export interface QuotedAnswerView {
  /** 所需材料, 办理时限 … */
  label: string
  quote: string
  source: HitLink
  /** For title marks: 《》 inside are 〈〉. */
  sourceTitle: string
  typeLabel: string
  publisher: string
  date: string
  dateTime: string
}

/** A link to a publication, wherever it lives. */
export interface HitLink {
  identifier: string
  /** Place in the list from 1; 0: above the list. */
  position: number
  title: string
  href: string
  /** Name of the other site the link leads to; null: it stays on this one. */
  elsewhere: string | null
}

export interface SceneMember extends HitLink {
  documentNumber: string | null
  source: string
  date: string
  dateTime: string
  validity: ValidityMark | null
}

/** One thing with all that belongs to it (M-072); kinds without a member are left out. */
export interface SceneView {
  name: string
  parts: { label: string; icon: string; members: SceneMember[] }[]
}

/** One result. */
export interface SearchHitView
  extends Omit<ItemView, 'title' | 'originMark' | 'pinnedMark' | 'summary' | 'image'>,
    HitLink {
  titleParts: MarkedText[]
  snippet: MarkedText[]
  /** File name of the attachment that the snippet is from. */
  attachment: string | null
  /** 编辑推荐 or null. */
  pinnedMark: string | null
  /** 另有 3 处相同内容 or null. */
  collapsed: string | null
  /** Why it is here, in short sentences. */
  reasons: string[]
}

export interface FacetOption extends NavigationLink {
  /** Printed with separators of thousands. */
  count: string
}

/** What results can be narrowed by: `first` is on show, `rest` folded away. */
export interface FacetGroup {
  label: string
  first: FacetOption[]
  rest: FacetOption[]
  /** 其余 12 项 or null. */
  restLabel: string | null
}

/** A restriction in force; the link lifts it. */
export interface ChosenView {
  text: string
  href: string
}

/** All restrictions in force; shown with results and, more so, without. */
export interface RestrictionsView {
  chosen: ChosenView[]
  /** Lifts them all; null when there are fewer than two. */
  clearAll: Link | null
}

/** Results and what can be done with them. */
export interface SearchResultsView {
  /** 找到 12 条结果. */
  summary: string
  sorts: NavigationLink[]
  hits: SearchHitView[]
  pagination: PaginationView | null
}

/** Nothing found: what comes nearest and where to turn. */
export interface NothingFoundView {
  text: string
  hints: string[]
  near: SearchHitView[]
  /** From a page behind the last one; else null. */
  firstPage: Link | null
}

/** A row of links with a heading; left out when empty. */
export interface LinkRow {
  title: string
  links: Link[]
}

export interface HotlineView {
  text: string
  telephone: string
  href: string
}

export interface SearchView {
  form: SearchFormView
  /** The words the results are for; also told with a click. */
  query: string
  notices: SearchNotice[]
  answer: QuotedAnswerView | null
  scene: SceneView | null
  /** Kinds with counts; empty: nothing to choose. */
  tabs: (NavigationLink & { count: string | null })[]
  facets: FacetGroup[]
  restrictions: RestrictionsView
  /** Null before anything was asked, when nothing was found and while search is not ready. */
  results: SearchResultsView | null
  nothing: NothingFoundView | null
  /** 检索正在准备, with where to go meanwhile; null: search is ready. */
  notReady: { text: string; links: Link[] } | null
  /** Before anything was asked: how to search. */
  hints: string[]
  rows: LinkRow[]
  /** 订阅这个搜索; null before anything was asked. */
  feed: Link | null
  /** Null while there are results: then nobody needs it. */
  hotline: HotlineView | null
}

export interface PolicyResultView extends HitLink {
  titleParts: MarkedText[]
  documentNumber: string | null
  validity: ValidityMark | null
  source: string
  date: string
  dateTime: string
  interpretation: HitLink | null
}

/** The form of 我要找政策, in the order of its fields. */
export interface PolicyFormView {
  action: string
  words: TextFieldView[]
  selects: SelectFieldView[]
  dates: TextFieldView[]
  errors: Link[]
  reset: Link
}

export interface PolicySearchView {
  form: PolicyFormView
  query: string
  notices: SearchNotice[]
  facets: FacetGroup[]
  restrictions: RestrictionsView
  results: (Omit<SearchResultsView, 'hits'> & { hits: PolicyResultView[] }) | null
  nothing: NothingFoundView | null
  notReady: { text: string; links: Link[] } | null
  feed: Link | null
  hotline: HotlineView | null
}
