import { describe, expect, test } from 'vitest'
import { foreignLanguage } from '../../../src/web/views/language.ts'
import { bodyAt, examplePages } from '../../support/examplePages.ts'

describe('the language of parts (WCAG 3.1.2, OPS-LANG-01, M-046)', () => {
  test('a publication in the language of the pages says nothing', () => {
    expect(foreignLanguage({ language: 'zh-CN' })).toBeNull()
  })

  test('what is no language tag never reaches an attribute', () => {
    expect(foreignLanguage({ language: '"><script>' })).toBeNull()
  })

  test('title and text of a Traditional Chinese publication carry its language', async () => {
    const pages = examplePages(undefined, (library) => ({
      ...library,
      publications: library.publications.map((publication) => ({ ...publication, language: 'zh-Hant' })),
    }))
    const [publication] = pages.library.publications
    if (!publication) throw new Error('the example library is empty')
    const html = await bodyAt(pages, publication.homeSite, publication.path)
    expect(html).toContain('<span lang="zh-Hant">')
    expect(html).toContain('<div lang="zh-Hant">')
  })
})
