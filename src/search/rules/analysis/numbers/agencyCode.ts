import leads from '../../../data/analysis/number-leads.json' with { type: 'json' }

const LONGEST_CODE = 14

const endOfLast = (text: string, words: readonly string[]): number =>
  words.reduce((end, word) => {
    const at = text.lastIndexOf(word)
    return at < 0 ? end : Math.max(end, at + word.length)
  }, 0)

/**
 * The agency's code at the end of a run of Han characters that stands before a year: what merely leads to it is taken
 * off (根据京政办发 → 京政办发). Null when nothing is left, or too much for a code.
 */
export const agencyCodeIn = (run: string): string | null => {
  let code = run.slice(endOfLast(run, leads.anywhere))
  while (code !== '' && leads.atTheBeginning.includes(code.charAt(0))) code = code.slice(1)
  return code === '' || code.length > LONGEST_CODE ? null : code
}

/** Whether a code ends as codes do (发, 函, 字 …): asked for when there are no brackets to tell by. */
export const endsAsACode = (code: string): boolean => code.length >= 2 && leads.endings.includes(code.slice(-1))
