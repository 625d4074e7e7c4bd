import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadOverrides, loadSiteRegistry, SiteFilesError } from '../../../src/sites/index.ts'

const { sites } = loadSiteRegistry('sites')
const OVERRIDING = ['changping']
const OWN_TOKENS = ['pinggu']
/** First line after the graded colors; what follows is the webmaster's own. */
const OWN_PART = '不会被覆盖。 */\n'

describe('what differs from site to site (M-002)', () => {
  it('one district overrides one template, with a reason', () => {
    const overrides = loadOverrides('sites/changping')
    expect(overrides.map(({ name }) => name)).toEqual(['pages/section'])
    expect(overrides[0]?.reason).toMatch(/搜索框/)
  })

  it('the other sixteen override nothing', () => {
    for (const { slug } of sites.filter((site) => !OVERRIDING.includes(site.slug)))
      expect(loadOverrides(`sites/${slug}`), slug).toEqual([])
  })

  it('one district changes more than its colors, the other sixteen nothing', () => {
    const ownPart = (slug: string) => readFileSync(`sites/${slug}/tokens.css`, 'utf8').split(OWN_PART)[1]
    for (const { slug } of sites) {
      if (OWN_TOKENS.includes(slug)) expect(ownPart(slug)).toContain('--radius')
      else expect(ownPart(slug), slug).toBe('')
    }
  })

  it('every override was compared with the shared template as it is now', () => {
    for (const { slug } of sites) {
      for (const { name, baseChanged, currentBaseSha256 } of loadOverrides(`sites/${slug}`)) {
        expect(
          baseChanged,
          `${slug}: compare ${name} with the shared one, then set baseSha256 to ${currentBaseSha256}`,
        ).toBe(false)
      }
    }
  })
})

describe('overrides that cannot be used', () => {
  let root = ''
  const site = () => join(root, 'sites', 'demo')
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const entry = (changes: object = {}) => ({
    file: 'pages/section.hbs',
    base: 'pages/section.hbs',
    baseSha256: createHash('sha256').update('shared').digest('hex'),
    reason: '示例：本区需要在列表后面再放一个搜索框。',
    ...changes,
  })
  const manifest = (...overrides: object[]) => put('sites/demo/overrides/overrides.json', JSON.stringify({ overrides }))
  const problems = () => {
    try {
      loadOverrides(site())
    } catch (error) {
      if (error instanceof SiteFilesError)
        return error.problems.map(({ file, field, reason }) => `${file}|${field}|${reason}`)
      throw error
    }
    return []
  }
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'yiku-overrides-'))
    put('templates/pages/section.hbs', 'shared')
    put('sites/demo/overrides/pages/section.hbs', 'own')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('a good one is given with its text', () => {
    manifest(entry())
    expect(loadOverrides(site())).toEqual([
      expect.objectContaining({ name: 'pages/section', source: 'own', baseChanged: false }),
    ])
  })

  it('a shared template that changed since is seen', () => {
    manifest(entry())
    put('templates/pages/section.hbs', 'shared and mended')
    expect(loadOverrides(site())[0]?.baseChanged).toBe(true)
  })

  it('a template without an entry, an entry without a template, one without a base are refused', () => {
    manifest()
    expect(problems()).toEqual(['demo/overrides/overrides.json|pages/section.hbs|有改写的模板，却没有登记原因'])
    put('templates/pages/guide.hbs', 'shared')
    put('sites/demo/overrides/pages/weather.hbs', 'own')
    manifest(
      entry(),
      entry({ file: 'pages/guide.hbs', base: 'pages/guide.hbs' }),
      entry({ file: 'pages/weather.hbs', base: 'pages/weather.hbs' }),
    )
    expect(problems()).toEqual([
      'demo/overrides/overrides.json|pages/guide.hbs|已登记，文件却不存在',
      'demo/overrides/overrides.json|pages/weather.hbs|共用模板中没有这一份',
    ])
  })

  it('components and paths out of the folder are refused', () => {
    for (const file of ['components/column/column.hbs', '../../../secret.hbs', 'pages/../layouts/main.hbs']) {
      manifest(entry({ file, base: file }))
      expect(problems()[0]).toMatch(/只能改写 pages\/ 或 layouts\/ 中的模板/)
    }
  })

  it('an override without a reason or manifest is refused', () => {
    expect(problems()).toEqual(['demo/overrides/overrides.json||文件不存在或无法读取'])
    manifest(entry({ reason: '好看' }))
    expect(problems()).toEqual(['demo/overrides/overrides.json|overrides.0.reason|请用一句话说明为什么需要改写'])
  })
})
