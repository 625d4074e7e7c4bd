import type { PaginationView } from './types.ts'

/** How many pages are offered on each side of the current one. */
const NEIGHBORS = 2

const pathOf = (base: string, page: number) => (page === 1 ? base : `${base}/page-${page}`)

function offered(current: number, last: number): number[] {
  const numbers = [1, last]
  for (let page = current - NEIGHBORS; page <= current + NEIGHBORS; page++) numbers.push(page)
  return [...new Set(numbers.filter((page) => page >= 1 && page <= last))].sort((a, b) => a - b)
}

/** Paging of a list at `base`, `base/page-2` …; null when one page holds it all. */
export function paginationView(base: string, current: number, last: number): PaginationView | null {
  if (last <= 1) return null
  const pages: PaginationView['pages'] = []
  let before = 0
  for (const page of offered(current, last)) {
    if (page > before + 1) pages.push({ text: '…', href: null, current: false })
    pages.push({ text: String(page), href: page === current ? null : pathOf(base, page), current: page === current })
    before = page
  }
  return {
    summary: `第 ${current} 页，共 ${last} 页`,
    previous: current > 1 ? { text: '上一页', href: pathOf(base, current - 1) } : null,
    next: current < last ? { text: '下一页', href: pathOf(base, current + 1) } : null,
    pages,
  }
}
