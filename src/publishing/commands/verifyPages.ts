import { setTimeout as pause } from 'node:timers/promises'
import { type Difference, inspectPages } from '../store/pages/inspectPages.ts'

export interface VerifyReport {
  /** Files whose SHA-256 was computed. */
  checked: number
  differences: Difference[]
}

/** A page being replaced at this moment looks different for less than this (ms). */
const SETTLE_MS = 250

/**
 * Compares every stored file with its record and its site's manifest (M-152). What differs is looked at a second time,
 * so that a running server that is just replacing a page raises no alarm. Reads only.
 */
export async function verifyPages(folder: string, sites: string[]): Promise<VerifyReport> {
  const first = await inspectPages(folder, sites)
  if (first.differences.length === 0) return first
  await pause(SETTLE_MS)
  const second = await inspectPages(folder, sites)
  const seen = new Set(first.differences.map(describe))
  return { ...second, differences: second.differences.filter((difference) => seen.has(describe(difference))) }
}

const describe = (difference: Difference): string => `${difference.kind} ${difference.file}`
