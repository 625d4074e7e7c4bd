import { expect, test } from 'vitest'
import { bodyAt, examplePages } from '../../support/examplePages.ts'

test('every resource page shows its 索引号 (M-018, JY-MD-02, XX-REG-01)', async () => {
  const pages = examplePages()
  expect(pages.library.publications.length).toBeGreaterThan(5)
  for (const { homeSite, path, identifier } of pages.library.publications) {
    expect(await bodyAt(pages, homeSite, path)).toContain(identifier)
  }
})
