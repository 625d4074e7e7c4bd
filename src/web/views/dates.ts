const EIGHT_HOURS = 8 * 60 * 60 * 1000

/** Beijing has kept UTC+8 without summer time since 1992; plain arithmetic is a hundred times cheaper than Intl. */
const inBeijing = (iso: string) => new Date(Date.parse(iso) + EIGHT_HOURS).toISOString()

/** `YYYY-MM-DD HH:MM`, Beijing time, of an ISO instant (ZY-DES-10, ZY-META-09). */
export const beijingMinute = (iso: string): string => inBeijing(iso).slice(0, 16).replace('T', ' ')

/** `YYYY-MM-DD`, Beijing time, of an ISO instant: the form of lists. */
export const beijingDay = (iso: string): string => inBeijing(iso).slice(0, 10)

/** `2026年11月22日` of a `YYYY-MM-DD` day: the form of running text. */
export function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
