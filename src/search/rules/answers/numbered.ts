import { MAX_QUOTE } from './shorten.ts'

const END = /[；;。，,]+$/
const ROOM_FOR_REST = 20

/** Items as a quote prints them, “1. …；2. …”, one alone without a number; how many there are where not all fit. */
export function numbered(items: readonly string[]): string {
  const [only] = items
  if (items.length === 1 && only !== undefined) return only.slice(0, MAX_QUOTE)
  const all = items.map((item, index) => `${index + 1}. ${item.replace(END, '')}`)
  const fitting = all.filter((_, index) => all.slice(0, index + 1).join('；').length <= MAX_QUOTE - ROOM_FOR_REST)
  return fitting.length === all.length ? all.join('；') : `${fitting.join('；')}；……（共${all.length}项）`
}
