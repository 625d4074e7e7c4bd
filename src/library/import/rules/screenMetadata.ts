import type { ImportCandidate, ImportFinding } from './importCandidate.ts'
import { screenText } from './screenBody.ts'

/** The candidate with injected words cut out of title, summary, keywords and details too (ZY-URL-04, M-107). */
export function screenMetadata(
  candidate: ImportCandidate,
  line: number,
): { candidate: ImportCandidate; findings: ImportFinding[] } {
  const findings: ImportFinding[] = []
  const clean = (text: string): string => {
    const screened = screenText(text, line)
    findings.push(...screened.findings)
    return screened.text
  }
  const screened = {
    ...candidate,
    title: clean(candidate.title),
    summary: candidate.summary === null ? null : clean(candidate.summary) || null,
    keywords: candidate.keywords.map(clean).filter(Boolean),
    details: mapTexts(candidate.details, clean),
  }
  return { candidate: screened, findings }
}

function mapTexts(details: Record<string, unknown>, map: (text: string) => string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, mapText(value, map)]))
}

function mapText(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) return value.map((each) => mapText(each, map))
  return typeof value === 'object' && value !== null ? mapTexts({ ...value }, map) : value
}
