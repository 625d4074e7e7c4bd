import type { PaginationView } from './types.ts'

/** How many pages are offered on each side of the current one. */
const NEIGHBORS = 2

/** Addresses of the pages of a list at `base`. */
export const pagePaths =
  (base: string) =>
  (page: number): string =>
    page === 1 ? base : `${base}/page-${page}`

function offered(current: number, last: number): number[] {
  const numbers = [1, last]
  for (let page = current - NEIGHBORS; page <= current + NEIGHBORS; page++) numbers.push(page)
  return [...new Set(numbers.filter((page) => page >= 1 && page <= last))].sort((a, b) => a - b)
}

/** Paging of a list whose pages live at `address(1)`, `address(2)` …; null when one page holds it all. */
export function paginationView(
  address: (page: number) => string,
  current: number,
  last: number,
): PaginationView | null {
  if (last <= 1) return null
  const pages: PaginationView['pages'] = []
  let before = 0
  for (const page of offered(current, last)) {
    if (page > before + 1) pages.push({ text: '…', href: null, current: false })
    pages.push({ text: String(page), href: page === current ? null : address(page), current: page === current })
    before = page
  }
  return {
    summary: `第 ${current} 页，共 ${last} 页`,
    previous: current > 1 ? { text: '上一页', href: address(current - 1) } : null,
    next: current < last ? { text: '下一页', href: address(current + 1) } : null,
    pages,
  }
}
