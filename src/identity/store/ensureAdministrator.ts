import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { newPassword } from '../rules/newPassword.ts'

/** The account an installation begins with. */
export interface FirstAccount {
  name: string
  email: string
  password: string
}

/**
 * Makes the first administrator of an installation without users, before the admin port opens: nobody outside can then
 * register as the first. The password is printed once and kept in the data folder. Null: there are users already.
 */
export async function ensureAdministrator(payload: Payload, dataDir: string): Promise<FirstAccount | null> {
  const users = await payload.db.count({ collection: 'users' })
  if (users.totalDocs > 0) return null
  const account = { name: '系统管理员', email: 'administrator@localhost.invalid', password: newPassword() }
  writeFileSync(join(dataDir, 'administrator.json'), JSON.stringify(account, null, 2), { mode: 0o600 })
  const data = { ...account, role: 'administrator' } as never
  await payload.create({ collection: 'users', data, overrideAccess: true })
  return account
}
