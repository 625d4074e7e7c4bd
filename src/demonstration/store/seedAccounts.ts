import type { Payload } from 'payload'
import { newPassword } from '../../identity/store/index.ts'
import type { DemonstrationUser } from '../city.ts'

/** A demonstration account with the password made for this installation. */
export interface DemoAccount {
  name: string
  email: string
  role: DemonstrationUser['role']
  password: string
}

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
