import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'
import type { DemonstrationUser } from '../city.ts'

/** A demonstration account with the password made for this installation. */
export interface DemoAccount {
  name: string
  email: string
  role: DemonstrationUser['role']
  password: string
}

/** Without the letters and digits that are read for one another. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz'
const CAPITALS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const DIGITS = '23456789'

/** Makes the accounts that are missing, each with a password of its own; answers those made now. */
export async function seedAccounts(
  payload: Payload,
  users: readonly DemonstrationUser[],
  organizationIds: ReadonlyMap<string, string>,
): Promise<DemoAccount[]> {
  const made = await Promise.all(
    users.map(async ({ email, name, role, organization, site }) => {
      const password = newPassword()
      const data = {
        email,
        name,
        role,
        site,
        password,
        organization: organization && organizationIds.get(organization),
      }
      const known = await payload.db.findOne<{ id: string }>({
        collection: 'users',
        where: { email: { equals: email } },
      })
      const options = { collection: 'users', data: data as never, depth: 0, overrideAccess: true } as const
      if (known) await payload.update({ ...options, id: known.id })
      else await payload.create(options)
      return { name, email, role, password }
    }),
  )
  return made
}

function newPassword(): string {
  const pick = (from: string, count: number) =>
    Array.from({ length: count }, () => from[randomInt(from.length)]).join('')
  return `${pick(CAPITALS, 2)}${pick(LETTERS, 6)}-${pick(DIGITS, 4)}`
}
