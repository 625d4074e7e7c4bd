import { readFile } from 'node:fs/promises'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { RESOURCE_TYPES } from '../../src/library/index.ts'
import { PROBLEM_CODES } from '../../src/open-api/rules/schemas/problemSchema.ts'
import { errorCodes } from '../../src/platform/errors.ts'
import { library, openApiApp } from '../unit/open-api/fakeCatalogue.ts'

const page = await readFile(new URL('../../docs/open-api.md', import.meta.url), 'utf8')
const commands = [...page.matchAll(/\bcurl (?=.*localhost).+$/gm)].map(([command]) => command)

/** The address a `curl` line asks for. */
function targetOf(command: string): string {
  const [, address = ''] = /['"]http:\/\/localhost:3000([^'"]*)['"]/.exec(command) ?? []
  const data = [...command.matchAll(/--data(?:-urlencode)? '(\w+)=([^']*)'/g)]
  const [anyPublication] = library().publications
  const path = address.replace('$id', anyPublication?.identifier ?? '')
  const query = data.map(([, name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&')
  return query === '' ? path : `${path}?${query}`
}

describe('docs/open-api.md', () => {
  const { app } = openApiApp()

  it('has examples', () => expect(commands.length).toBeGreaterThan(8))

  it.each(commands)('runs as written: %s (M-147)', async (command) => {
    const { status, body } = await request(app).get(targetOf(command))
    expect(status).toBe(200)
    expect(Object.values(body as Record<string, unknown>).some((value) => value !== null)).toBe(true)
  })

  it('names every problem with its status, and every resource type with its label', () => {
    for (const code of PROBLEM_CODES) expect(page).toContain(`| \`${code}\` | ${errorCodes[code].status} |`)
    for (const { name, label } of Object.values(RESOURCE_TYPES)) expect(page).toContain(`\`${name}\` ${label}`)
  })
})
