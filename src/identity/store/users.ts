import type { CollectionConfig } from 'payload'
import { choice } from '../../cms/index.ts'
import { ROLE_LABELS, ROLES } from '../rules/vocabulary.ts'
import { accessFrom } from './accessFrom.ts'
import { checkPassword } from './checkPassword.ts'
import { recordSignIn } from './recordSignIn.ts'

const onlyAccountManagers = { update: ({ req }: { req: { user: unknown } }) => isAccountManager(req.user) }
const isAccountManager = (user: unknown) => (user as { role?: string } | null)?.role === 'administrator'

/** 用户: one role each; the organization or the site gives the role its scope (SEC-AC-01, SEC-AC-02). */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: '用户', plural: '用户' },
  auth: {
    tokenExpiration: 30 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Strict', secure: false },
  },
  admin: {
    group: '人员与机构',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'organization', 'site'],
    hideAPIURL: true,
  },
  access: {
    create: accessFrom('user', 'create'),
    read: accessFrom('user', 'read', { own: 'id' }),
    update: accessFrom('user', 'update', { own: 'id' }),
    delete: accessFrom('user', 'delete'),
    unlock: accessFrom('user', 'update'),
    admin: ({ req }) => Boolean(req.user),
  },
  hooks: { beforeValidate: [checkPassword], afterLogin: [recordSignIn] },
  fields: [
    { name: 'name', label: '姓名', type: 'text', required: true, saveToJWT: true },
    choice(
      'role',
      '角色',
      ROLES.map((role) => ({ value: role, label: ROLE_LABELS[role] })),
      {
        required: true,
        saveToJWT: true,
        access: onlyAccountManagers,
      },
    ),
    {
      name: 'organization',
      label: '所属机构',
      type: 'relationship',
      relationTo: 'organizations',
      maxDepth: 0,
      access: onlyAccountManagers,
      admin: { description: '部门编辑、审核员、签发人只经手本机构的信息；不填表示全市。' },
    },
    {
      name: 'site',
      label: '管理站点',
      type: 'text',
      saveToJWT: true,
      access: onlyAccountManagers,
      admin: { description: '站点管理员只管理这一个站点，填站点代号。' },
    },
  ],
}
