import holdingRules from '../data/holding-rules.json' with { type: 'json' }
import type { ImportFinding } from './importCandidate.ts'

const HOLDING = new Set(holdingRules.rules.map(({ rule }) => rule))

/** The rules whose findings hold a line back as a draft, without those the operator accepts (`--accept-findings`). */
export function heldBackBy(findings: ImportFinding[], accepted: readonly string[]): string[] {
  const rules = new Set(findings.map(({ rule }) => rule))
  return [...rules].filter((rule) => HOLDING.has(rule) && !accepted.includes(rule))
}
