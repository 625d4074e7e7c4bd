import { createHash } from 'node:crypto'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExamplePages, examplePages, FOLDERS } from '../../support/examplePages.ts'

/** Any site without overrides of its own. */
const OVERRIDDEN =
  readdirSync('sites').filter((name) => /^[a-z]+$/.test(name) && !existsSync(`sites/${name}/overrides`))[0] ?? ''
const RECOLORED = 'yanqing'

let folder: string
let before: ExamplePages
let after: ExamplePages

function override(slug: string, file: string, source: string) {
  const target = join(folder, 'sites', slug, 'overrides')
  mkdirSync(join(target, 'pages'), { recursive: true })
  writeFileSync(join(target, file), source)
  const base = readFileSync(join(folder, 'templates', file))
  const baseSha256 = createHash('sha256').update(base).digest('hex')
  const overrides = [{ file, base: file, baseSha256, reason: '测试：证明改写只影响本站，其余站点不变。' }]
  writeFileSync(join(target, 'overrides.json'), JSON.stringify({ overrides }))
}

function configureEmblem(slug: string) {
  const site = join(folder, 'sites', slug)
  const settings = JSON.parse(readFileSync(join(site, 'site.json'), 'utf8'))
  writeFileSync(join(site, 'site.json'), JSON.stringify({ ...settings, emblem: 'emblem.svg' }))
  writeFileSync(join(site, 'emblem.svg'), '<svg xmlns="http://www.w3.org/2000/svg"></svg>')
}

const copied = () => ({ templates: join(folder, 'templates'), sites: join(folder, 'sites') })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yiku-faces-'))
  cpSync(FOLDERS.templates, copied().templates, { recursive: true })
  cpSync(FOLDERS.sites, copied().sites, { recursive: true })
  before = examplePages()
  override(OVERRIDDEN, 'pages/not-found.hbs', '<h1>本站自己的样子：{{layout.heading.text}}</h1>')
  appendFileSync(join(folder, 'sites', RECOLORED, 'tokens.css'), '\n:root { --reading-width: 40em; }\n')
  configureEmblem(RECOLORED)
  after = examplePages(copied())
})
afterAll(() => rmSync(folder, { recursive: true }))

const html = ({ pages }: ExamplePages, slug: string) => pages.notFound(slug)
const stylesheet = ({ presentations }: ExamplePages, slug: string) => presentations.get(slug)?.assets.stylesheet

async function sitesWhere(differs: (slug: string) => Promise<boolean>): Promise<string[]> {
  const slugs = before.registry.sites.map(({ slug }) => slug)
  const different = await Promise.all(slugs.map(differs))
  return slugs.filter((_, index) => different[index])
}

/** Without the names of the files under `/assets/`. */
const words = (page: string) => page.replaceAll(/\/assets\/\w+/g, '')

describe('what one site decides stays on that site (M-002)', () => {
  test('an override and an emblem change the pages of their own sites; the other fifteen keep theirs to the byte', async () => {
    const changed = await sitesWhere(async (slug) => words(await html(before, slug)) !== words(await html(after, slug)))
    expect(changed.sort()).toEqual([OVERRIDDEN, RECOLORED].sort())
    expect(await html(after, OVERRIDDEN)).toContain('本站自己的样子：没有找到这个页面')
  })

  test('a change of tokens.css changes the style sheet of its site alone', async () => {
    expect(await sitesWhere(async (slug) => stylesheet(before, slug) !== stylesheet(after, slug))).toEqual([RECOLORED])
  })

  test('a broken override stops the start and names the template', () => {
    override(OVERRIDDEN, 'pages/not-found.hbs', '{{#if')
    expect(() => examplePages(copied())).toThrow(/pages\/not-found/)
  })
})

describe('assets', () => {
  test('ZY-DES-13: the emblem is shown where its standard file is configured, and nowhere else', async () => {
    const shown = await sitesWhere(async (slug) => (await html(after, slug)).includes('中华人民共和国国徽'))
    expect(shown).toEqual([RECOLORED])
    const path = /<img[^>]+src="(\/assets\/\w+\.svg)"/.exec(await html(after, RECOLORED))?.[1] ?? ''
    expect(after.pages.asset(RECOLORED, path)?.contentType).toBe('image/svg+xml')
    expect(await html(before, RECOLORED)).not.toContain('中华人民共和国国徽')
  })

  test('every page links three files that exist, named by their hash', async () => {
    const { pages, registry } = before
    for (const { slug } of registry.sites) {
      const links = [...(await html(before, slug)).matchAll(/"(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '')
      expect(links.length).toBe(3)
      for (const path of links) {
        const file = pages.asset(slug, path)
        expect(path).toContain(
          createHash('sha256')
            .update(file?.body ?? '')
            .digest('hex')
            .slice(0, 8),
        )
        expect(file?.body.length).toBeGreaterThan(50)
      }
    }
    expect(pages.asset(RECOLORED, '/assets/00000000.css')).toBeNull()
  })

  test('tokens come last, so that they win', () => {
    const tokens = readFileSync(join(folder, 'sites', RECOLORED, 'tokens.css'), 'utf8').trim()
    const sheet = after.pages.asset(RECOLORED, stylesheet(after, RECOLORED) ?? '')
    expect(sheet?.body.toString().trim().endsWith(tokens)).toBe(true)
  })
})
