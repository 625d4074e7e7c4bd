import type { BodyBlock, SourceBlock } from '../rules/bodyBlocks.ts'
import { finding, type ImportFinding } from '../rules/importCandidate.ts'
import { screenBlocks } from '../rules/screenBody.ts'
import { structureBody } from '../rules/structureBody.ts'
import { readHtmlFragment } from './htmlReader.ts'
import { markdownToHtml } from './markdownReader.ts'
import { readTextBlocks } from './textReader.ts'

/** The body of an import line and what was cut out of it; findings carry the line's number. */
export interface BodyReading {
  blocks: BodyBlock[]
  findings: ImportFinding[]
}

/** Reads `body: { text | html | markdown }`; a plain string is text. Nothing readable gives no blocks. */
export function readBody(value: unknown, line: number, address: string | null): BodyReading {
  const { blocks, findings } = readSource(value, address)
  const screened = screenBlocks(blocks)
  return {
    blocks: structureBody(screened.blocks).map(({ block }) => block),
    findings: [...findings, ...screened.findings].map((each) => finding(line, each.rule, each.excerpt)),
  }
}

function readSource(value: unknown, address: string | null): { blocks: SourceBlock[]; findings: ImportFinding[] } {
  if (typeof value === 'string') return readTextBlocks(value)
  const body: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {}
  if (typeof body.html === 'string') return readHtmlFragment(body.html, address)
  if (typeof body.markdown === 'string') return readHtmlFragment(markdownToHtml(body.markdown), address)
  return readTextBlocks(typeof body.text === 'string' ? body.text : '')
}
