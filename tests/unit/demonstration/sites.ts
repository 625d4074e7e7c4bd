import { readdirSync, readFileSync } from 'node:fs'
import { type Site, siteSchema } from '../../../src/sites/index.ts'

const folder = new URL('../../../sites/', import.meta.url)

/** The seventeen sites as they are configured. */
export const configuredSites = (): Site[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => siteSchema.parse(JSON.parse(readFileSync(new URL(`${entry.name}/site.json`, folder), 'utf8'))))
