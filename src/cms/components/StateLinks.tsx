import type { ServerProps } from 'payload'
import { REVIEW_STATE_LABELS, REVIEW_STATES } from '../../review/index.ts'

const LIST = '/admin/collections/resources'
const CONDITION = 'where[or][0][and][0][reviewState][equals]'

type Query = { where?: { or?: { and?: { reviewState?: { equals?: string } }[] }[] } }

/** What waits for whom, one click away: the list by review state. */
export function StateLinks({ searchParams }: ServerProps) {
  const { where } = (searchParams ?? {}) as Query
  const asked = (searchParams as Record<string, unknown> | undefined)?.[CONDITION]
  const current = where?.or?.[0]?.and?.[0]?.reviewState?.equals ?? asked ?? null
  const links = [
    { state: null, label: '全部', href: LIST },
    ...REVIEW_STATES.map((state) => ({
      state,
      label: REVIEW_STATE_LABELS[state],
      href: `${LIST}?${encodeURIComponent(CONDITION)}=${state}`,
    })),
  ]
  return (
    <nav className="state-links" aria-label="按审核状态查看">
      {links.map(({ state, label, href }) => (
        <a key={label} href={href} aria-current={state === current ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}
