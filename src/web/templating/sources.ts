import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Template text by name: `layouts/<name>`, `pages/<name>`, `components/<name>`. */
export type TemplateSources = ReadonlyMap<string, string>

const templatesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name)) : []

const flatFolder = (root: string, kind: 'layouts' | 'pages'): [string, string][] =>
  templatesIn(join(root, kind))
    .filter((entry) => entry.name.endsWith('.hbs'))
    .map((entry) => [`${kind}/${entry.name.slice(0, -4)}`, readFileSync(join(root, kind, entry.name), 'utf8')])

const componentFolder = (root: string): [string, string][] =>
  templatesIn(join(root, 'components')).flatMap(({ name }): [string, string][] => {
    const file = join(root, 'components', name, `${name}.hbs`)
    return existsSync(file) ? [[`components/${name}`, readFileSync(file, 'utf8')]] : []
  })

/** Reads a template tree: `layouts/*.hbs`, `pages/*.hbs`, `components/<name>/<name>.hbs`. */
export function readTemplates(root: string): TemplateSources {
  return new Map([...flatFolder(root, 'layouts'), ...flatFolder(root, 'pages'), ...componentFolder(root)])
}

/** The shared templates with one site's overrides on top; an override of nothing is an error, not an addition. */
export function withOverrides(shared: TemplateSources, overrides: TemplateSources): TemplateSources {
  const stray = [...overrides.keys()].filter((name) => !shared.has(name))
  if (stray.length > 0) throw new Error(`Overrides of templates that do not exist: ${stray.join(', ')}`)
  return new Map([...shared, ...overrides])
}
