import { isDay } from '../../../library/index.ts'
import type { DatedPin } from '../pins.ts'
import { MAX_QUERY } from '../question.ts'

const MOST_PINS = 10

/** What is wrong with a pin, in sentences; empty: nothing. `unknown`: what it names and is not public. */
export function pinProblems(pin: DatedPin, unknown: readonly string[]): string[] {
  const { queries, identifiers, from, until } = pin
  const days = [from, until].filter((day) => day !== null && !isDay(day))
  return [
    ...(queries.length === 0 ? ['请填写检索词。'] : []),
    ...queries
      .filter((query) => [...query].length > MAX_QUERY)
      .map((query) => `检索词过长：${[...query].slice(0, 20).join('')}…`),
    ...(unknown.length > 0 ? [`没有找到这些已发布的信息：${unknown.join('、')}。`] : []),
    ...(identifiers.length + unknown.length === 0 ? ['请填写要推荐的信息。'] : []),
    ...(identifiers.length > MOST_PINS ? [`一次最多推荐 ${MOST_PINS} 条信息。`] : []),
    ...days.map((day) => `日期应形如 2026-11-22：${day}。`),
    ...(days.length === 0 && from !== null && until !== null && until < from ? ['结束日期早于开始日期。'] : []),
  ]
}
