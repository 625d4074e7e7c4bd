import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createEngine } from '../../../src/web/templating/engine.ts'
import { readTemplates } from '../../../src/web/templating/sources.ts'
import { styleFaults, templateFaults } from './faults.ts'
import { componentDocs, componentFile, componentNames, TEMPLATES, templateFiles } from './tree.ts'

const engine = createEngine(readTemplates(TEMPLATES))
const names = componentNames()

test('the component library has what a government page is built from', () => {
  expect(names.length).toBeGreaterThanOrEqual(25)
})

describe.each(names)('component %s', (name) => {
  test('has a template, a style sheet, a description, criteria and examples (A11Y-AT-B)', () => {
    expect(componentFile(name, 'hbs').trim()).not.toBe('')
    expect(componentFile(name, 'css').trim()).not.toBe('')
    const { description, accessibilityCriteria, examples } = componentDocs(name)
    expect(description.length).toBeGreaterThan(4)
    expect(accessibilityCriteria.length).toBeGreaterThan(0)
    expect(examples.length).toBeGreaterThan(0)
  })

  test('every example renders under strict templates', () => {
    for (const { data } of componentDocs(name).examples) expect(engine.renderComponent(name, data).trim()).not.toBe('')
  })

  test('keeps the Content Security Policy and stays still', () => {
    expect(templateFaults(componentFile(name, 'hbs'))).toEqual([])
    expect(styleFaults(componentFile(name, 'css'))).toEqual([])
  })
})

test('layouts and pages keep the same rules', () => {
  const files = templateFiles().filter((file) => /^(layouts|pages)\/.*\.hbs$/.test(file))
  expect(files.length).toBeGreaterThanOrEqual(16)
  for (const file of files)
    expect([file, templateFaults(readFileSync(join(TEMPLATES, file), 'utf8'))]).toEqual([file, []])
})

test('no template names a site: differences are settings (ZY-DES-02)', () => {
  const sites = readdirSync(join(TEMPLATES, '../sites'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
  expect(sites).toHaveLength(17)
  const naming = templateFiles().filter((file) => {
    const text = readFileSync(join(TEMPLATES, file), 'utf8')
    return sites.some((slug) => new RegExp(`\\b${slug}\\b`, 'i').test(text))
  })
  expect(naming).toEqual([])
})

test('every sprite symbol that a template uses exists', () => {
  const sprites = componentFile('icon-sprite', 'hbs') + componentFile('life-event-sprite', 'hbs')
  const drawn = new Set([...sprites.matchAll(/id="icon-([a-z-]+)"/g)].map(([, id]) => id))
  const used = templateFiles()
    .filter((file) => file.endsWith('.hbs'))
    .flatMap((file) => [...readFileSync(join(TEMPLATES, file), 'utf8').matchAll(/href="#icon-([a-z-]+)"/g)])
    .map(([, id]) => id)
  expect(used.length).toBeGreaterThan(10)
  expect(used.filter((id) => !drawn.has(id))).toEqual([])
})

test('the checks of this file can fail', () => {
  expect(templateFaults('<p style="color:red" onclick="x()">{{{page.title}}}</p><script>1</script>')).toEqual([
    'inline style',
    'inline script',
    'event handler',
    'unescaped page.title',
  ])
  expect(templateFaults('<a target="_blank" href="https://example.org/">x</a>')).toEqual(['outside host', 'new window'])
  expect(templateFaults('<script type="application/ld+json">{{{layout.jsonLd}}}</script>')).toEqual([])
  expect(styleFaults('@import "x"; a { transition: all 1s; width: 1200px; background: url(//x) }')).toEqual([
    'outside address',
    'import',
    'movement',
    'fixed width',
  ])
})
