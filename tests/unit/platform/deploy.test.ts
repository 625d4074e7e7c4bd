import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { settingsSchema } from '../../../src/platform/configSchema.ts'
import { securityHeaders } from '../../../src/web/delivery/securityHeaders.ts'

const project = new URL('../../../', import.meta.url)
const sitesOf = (): string[] =>
  readdirSync(new URL('sites', project), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
const read = (path: string): string => readFileSync(new URL(path, project), 'utf8')

describe('deploy/ keeps up with the code', () => {
  it('nginx maps exactly the hosts of the sites (M-155)', () => {
    const declared = sitesOf().flatMap((slug) => {
      const { hosts } = JSON.parse(read(`sites/${slug}/site.json`)) as { hosts: string[] }
      return hosts.map((host) => `${host} ${slug};`)
    })
    const mapped = read('deploy/nginx-sites.map').trim().split('\n').slice(1)
    expect(declared.length).toBeGreaterThanOrEqual(17)
    expect(mapped.toSorted()).toEqual(declared.toSorted())
  })

  it('nginx sends the security headers that the application sends (SEC-WEB-04)', () => {
    const sent = [
      ...read('deploy/nginx-security-headers.conf').matchAll(/^add_header (\S+) (?:"(.*)"|(\S+)) always;$/gm),
    ]
    const byNginx = sent.map(([, name, quoted]) => [name, quoted ?? 'max-age=31536000'])
    expect(byNginx).toEqual(securityHeaders(false))
  })

  it('the example environment names every variable of the contract and no other', () => {
    const named = new Set([...read('deploy/.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name))
    const known = Object.keys(settingsSchema.shape).filter((name) => name !== 'role')
    expect([...named].toSorted()).toEqual(known.toSorted())
  })
})
