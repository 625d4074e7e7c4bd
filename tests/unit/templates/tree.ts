import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const TEMPLATES = join(import.meta.dirname, '../../../templates')

/** What a component's `<name>.json` holds. */
export interface ComponentDocs {
  description: string
  accessibilityCriteria: string[]
  examples: { name: string; data: object }[]
}

export const componentNames = (): string[] => readdirSync(join(TEMPLATES, 'components')).sort()

export const componentFile = (name: string, ending: string): string =>
  readFileSync(join(TEMPLATES, 'components', name, `${name}.${ending}`), 'utf8')

export const componentDocs = (name: string): ComponentDocs => JSON.parse(componentFile(name, 'json'))

/** Names of the page templates, without the ending. */
export const pageNames = (): string[] => readdirSync(join(TEMPLATES, 'pages')).map((file) => file.replace(/\.hbs$/, ''))

/** Every file below `templates/`, relative to it. */
export const templateFiles = (): string[] =>
  readdirSync(TEMPLATES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(TEMPLATES.length + 1))
