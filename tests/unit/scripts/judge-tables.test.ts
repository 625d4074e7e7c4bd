import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeDocsPart } from '../../../scripts/judge/docsTables.ts'
import { markdownTable } from '../../../scripts/judge/markdownTable.ts'

const folder = mkdtempSync(join(tmpdir(), 'judge-tables-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('tables of the judge', () => {
  it('put figures to the right, and count Han characters as two places', () => {
    const table = markdownTable([
      ['', 'MRR'],
      ['标题', '1.000'],
      ['typo', '0.85'],
    ])
    expect(table).toBe('|      |   MRR |\n|------|------:|\n| 标题 | 1.000 |\n| typo |  0.85 |')
  })

  it('go between their marks and leave the prose alone, however often', () => {
    const page = join(folder, 'page.md')
    writeFileSync(page, '前\n<!-- a -->\n旧\n<!-- /a -->\n后\n')
    writeDocsPart('a', '一', page)
    writeDocsPart('a', '二', page)
    expect(readFileSync(page, 'utf8')).toBe('前\n<!-- a -->\n二\n<!-- /a -->\n后\n')
  })

  it('refuse a page that has no place for them', () => {
    const page = join(folder, 'other.md')
    writeFileSync(page, '没有标记\n')
    expect(() => writeDocsPart('a', '一', page)).toThrow(RangeError)
  })
})
