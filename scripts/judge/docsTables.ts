import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/projectRoot.ts'

const PAGE = join(projectRoot, 'docs/search.md')

/**
 * Puts a generated part between its marks in `docs/search.md`, `<!-- name -->` and `<!-- /name -->`; the prose around
 * belongs to people. Throws RangeError when the page has no such marks.
 */
export function writeDocsPart(name: string, text: string, page = PAGE): void {
  const before = readFileSync(page, 'utf8')
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [before.indexOf(start), before.indexOf(end)]
  if (from === -1 || to < from) throw new RangeError(`${page} has no part ${name}`)
  writeFileSync(page, `${before.slice(0, from + start.length)}\n${text}\n${before.slice(to)}`)
}
