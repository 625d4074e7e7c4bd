import { createHash } from 'node:crypto'
import type { ImportCandidate } from './importCandidate.ts'

/**
 * Key of a resource read from a file of its own: the file's name and a mark of the title. The same file after a
 * correction of its text updates; another document in a file of the same name (index.html) does not.
 */
export function fileExternalId(fileName: string, title: string): string {
  return `file:${fileName}#${sha256(title.replace(/\s/g, '')).slice(0, 8)}`
}

/** Key of an import line that brings none: a mark of what does not change when a text is corrected. */
export function lineExternalId(type: string, title: string, date: string): string {
  return `line:${sha256([type, title.replace(/\s/g, ''), date].join('\n')).slice(0, 16)}`
}

/** SHA-256 in hex of everything a candidate would write; equal hashes mean there is nothing to update. */
export function contentHash(candidate: ImportCandidate): string {
  return sha256(JSON.stringify(sorted(candidate)))
}

/** The same value with the keys of its objects in order, so that their order in a file does not count. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, each]) => [key, sorted(each)] as const)
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
