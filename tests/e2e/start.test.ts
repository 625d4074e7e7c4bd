import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { loadSiteRegistry } from '../../src/sites/index.ts'

const { printed, port, adminOrigin, accounts } = inject('system')

test('npm start opens the public port before it looks after the admin, and prints one short table (M-001)', () => {
  const table = printed.indexOf('十七个站点')
  const opened = printed.indexOf('公众端口已开放')
  expect(opened).toBeGreaterThan(-1)
  expect(opened).toBeLessThan(table)
  const building = printed.indexOf('构建管理后台')
  if (building !== -1) expect(opened).toBeLessThan(building)

  const { sites } = loadSiteRegistry(join(import.meta.dirname, '../../sites'))
  expect(sites).toHaveLength(17)
  for (const { name, slug } of sites) {
    expect(printed).toContain(name)
    expect(printed).toContain(`http://${slug}.localhost:${port}/`)
  }
  expect(printed).toContain(`${adminOrigin}/admin`)
})

test('the accounts are printed with passwords made for this installation, no two alike', () => {
  expect(accounts.length).toBeGreaterThan(5)
  for (const { email, password } of accounts) {
    expect(printed).toContain(email)
    expect(printed).toContain(password)
  }
  expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length)
})
