import type { SourceBlock } from '../rules/bodyBlocks.ts'
import type { ImportFinding } from '../rules/importCandidate.ts'
import { joinHardWraps, type SourceLine } from '../rules/joinHardWraps.ts'
import { screenText } from '../rules/screenBody.ts'

/** A plain text as paragraphs. Injected lines are cut before lines are joined, so that they never glue to good text. */
export function readTextBlocks(text: string): { blocks: SourceBlock[]; findings: ImportFinding[] } {
  const findings: ImportFinding[] = []
  const lines = text.split(/\r\n?|\n/).flatMap((original, index): SourceLine[] => {
    const line = index + 1
    const screened = screenText(original, line)
    findings.push(...screened.findings)
    return screened.text === '' && original.trim() !== '' ? [] : [{ line, text: screened.text }]
  })
  return { blocks: joinHardWraps(lines), findings }
}
