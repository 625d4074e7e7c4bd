import type { DescribedResource } from '../../rules/resource.ts'
import type { BodyBlock } from './bodyBlocks.ts'
import type { Citation } from './citations.ts'

/** Something the import noticed. `rule` is an id of standards.md or a capability, `excerpt` at most 120 characters. */
export interface ImportFinding {
  /** Line of the source file, from 1. */
  line: number
  rule: string
  excerpt: string
}

/** One resource as read from a file, ready for the library. Every reader ends here. */
export interface ImportCandidate extends DescribedResource {
  /** Key of the source system; the same key again updates. */
  externalId: string
  /** Slug of the site it is for, or null when neither the line nor the command names one. */
  site: string | null
  /** Name of the owning organization, or null: then the target looks for one named like publisher or issuing body. */
  organization: string | null
  /** First publication in the source system, ISO 8601 UTC (JY-LIB-06). */
  publishedAt: string | null
  body: BodyBlock[]
  /** Documents the body cites by number. */
  citations: Citation[]
}

/** What became of one line (or one file) of the source. */
export type ReadLine =
  | { kind: 'candidate'; line: number; candidate: ImportCandidate; findings: ImportFinding[] }
  | { kind: 'rejected'; line: number; reason: string; findings: ImportFinding[] }

const EXCERPT_LENGTH = 120

/** A finding with its excerpt on one line and cut to length. */
export function finding(line: number, rule: string, text: string): ImportFinding {
  const oneLine = text.replace(/\s+/g, ' ').trim()
  const excerpt = oneLine.length > EXCERPT_LENGTH ? `${oneLine.slice(0, EXCERPT_LENGTH - 1)}…` : oneLine
  return { line, rule, excerpt }
}
