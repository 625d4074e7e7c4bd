import type { SiteRegistry } from '../sites/index.ts'

export interface Announcement {
  registry: SiteRegistry
  port: number
  adminUrl: string | null
  /** Accounts with the passwords made for this installation. */
  accounts: readonly { name: string; email: string; password: string }[]
}

/** Wide characters take two columns on a terminal. */
const width = (text: string) => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e80 ? 2 : 1), 0)
const pad = (text: string, columns: number) => text + ' '.repeat(Math.max(1, columns - width(text)))

/** The short table an operator reads after a start. */
export function announce({ registry, port, adminUrl, accounts }: Announcement): string {
  const address = (slug: string) => `http://${slug}.localhost:${port}/`
  const sites = registry.sites.map((site) => `  ${pad(site.name, 34)}${address(site.slug)}`)
  const admin = adminUrl ? ['', '管理后台', `  ${adminUrl}`] : []
  const people = accounts.map(({ name, email, password }) => `  ${pad(name, 34)}${pad(email, 36)}${password}`)
  const logins = people.length > 0 ? ['', '账号（口令为本次安装生成，另存于数据目录，仅本账户可读）', ...people] : []
  return ['', '十七个站点', ...sites, ...admin, ...logins, ''].join('\n')
}
