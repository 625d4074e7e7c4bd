import { toSimplified } from './chineseScript.ts'
import { readNumbering } from './outline.ts'
import { isDateLine, readDay } from './readableDate.ts'

/** 落款: the issuing bodies and the date under the text of a document (GB/T 9704-2012, 7.3.5). */
export interface Signature {
  /** Index of the first line that belongs to it. */
  start: number
  /** Index of its date line. */
  end: number
  /** Issuing bodies as printed, the first one first; empty when only a date stands there. */
  bodies: string[]
  /** `YYYY-MM-DD`. */
  day: string
}

const MOST_BODIES = 12
const LONGEST_NAME = 40
const BODY_NAME =
  /(?:政府|办公厅|办公室|办事处|委员会|[省市区县]委|局|厅|部|院|署|会|中心|总队|银行|公司|集团|大学|学院|管委会|领导小组|指挥部|专班)$/

/** All signatures of a text given as lines, in order. */
export function findSignatures(lines: string[]): Signature[] {
  return lines.flatMap((line, end) => {
    const day = isDateLine(line) ? readDay(line) : null
    if (day === null) return []
    let start = end
    while (start > 0 && end - start < MOST_BODIES && isBodyName(lines[start - 1] ?? '')) start -= 1
    const bodies = lines.slice(start, end).flatMap((name) => name.trim().split(/[\s　]{2,}/))
    return [{ start, end, bodies, day }]
  })
}

/** Whether a line is the name of a public body and nothing else. */
export function isBodyName(line: string): boolean {
  const name = toSimplified(line).trim()
  return (
    name.length <= LONGEST_NAME && !/[。，,；;：:？！《》]/.test(name) && !readNumbering(name) && BODY_NAME.test(name)
  )
}
