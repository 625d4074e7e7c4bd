import type { ServerProps } from 'payload'
import { ROLE_LABELS, type Role } from '../../identity/index.ts'
import { mayReadReport } from './search/mayReadReport.ts'

/** What each role comes here to do, in one sentence. */
const TASKS: Record<Role, string> = {
  editor:
    '在“信息资源库”里新建、修改本单位的信息，写好后点“送审”。已发布的信息可以直接修改，审核通过前网站上仍是原文。',
  reviewer: '在“信息资源库”里找到“待审核”的信息，核对后点“审核通过”或“退回”。不能审核自己写的信息。',
  publisher: '在“信息资源库”里找到“待签发”的信息，点“签发”后几秒钟内各站点同步更新；需要时可以“撤下”。',
  webmaster: '在“栏目”里安排本站点的栏目：收录条件、置顶、导航顺序。栏目只能使用资源库里已发布的信息。',
  auditor: '可以查看全部信息和操作记录，不能修改。用 npm run verify 核验操作记录是否被改动。',
  administrator: '管理账号和机构。系统管理员不撰写、不审核、不发布信息。',
}

const LIST = '/admin/collections/resources'
const waiting = (state: string) => `${LIST}?where[or][0][and][0][reviewState][equals]=${state}`

/** Where the day's work begins. */
const FIRST_STEP: Partial<Record<Role, { label: string; href: string }>> = {
  editor: { label: '新建信息', href: `${LIST}/create` },
  reviewer: { label: '查看待审核的信息', href: waiting('submitted') },
  publisher: { label: '查看待签发的信息', href: waiting('reviewed') },
  webmaster: { label: '管理本站栏目', href: '/admin/collections/sections' },
  auditor: { label: '查看操作记录', href: '/admin/collections/events' },
  administrator: { label: '管理账号', href: '/admin/collections/users' },
}

export function Welcome({ user }: ServerProps) {
  const role = (user as { role?: Role } | null | undefined)?.role
  if (!role) return null
  return (
    <section className="welcome" aria-label="工作提示">
      <h1>您好，{String((user as { name?: string }).name ?? '')}</h1>
      <p>
        您的角色是<strong>{ROLE_LABELS[role]}</strong>。{TASKS[role]}
      </p>
      {FIRST_STEP[role] ? (
        <p>
          <a href={FIRST_STEP[role].href}>{FIRST_STEP[role].label}</a>
        </p>
      ) : null}
      {mayReadReport(user) ? (
        <p>
          <a href="/admin/search-report">检索分析：市民在查什么，哪些没有查到</a>
        </p>
      ) : null}
    </section>
  )
}
