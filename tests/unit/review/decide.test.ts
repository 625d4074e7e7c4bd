import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../src/identity/rules/rights.ts'
import { ROLES, type Role } from '../../../src/identity/rules/vocabulary.ts'
import { decideTransition, type TransitionRequest } from '../../../src/review/rules/decide.ts'
import { REVIEW_ACTIONS, REVIEW_STATES, TRANSITIONS } from '../../../src/review/rules/reviewState.ts'

const person = (id: string, role: Role): Actor => ({ id, role, organization: 'org-a', site: null })
const written = { step: 'written', by: 'anna' } as const
const submitted = { step: 'submitted', by: 'anna' } as const
const approved = { step: 'approved', by: 'bo' } as const
const rejected = { step: 'rejected', by: 'bo' } as const

const request = (changes: Partial<TransitionRequest>): TransitionRequest => ({
  action: 'publish',
  edition: { state: 'reviewed', organization: 'org-a', isLive: false },
  actor: person('chen', 'publisher'),
  trail: [written, submitted, approved],
  checks: [],
  comment: null,
  ...changes,
})
const codes = (changes: Partial<TransitionRequest>) => {
  const decision = decideTransition(request(changes))
  return decision.allowed ? [] : decision.reasons.map((reason) => reason.code)
}
const edition = (state: TransitionRequest['edition']['state'], isLive = false) => ({
  state,
  organization: 'org-a',
  isLive,
})

describe('the way from draft to public (ZY-PUB-09)', () => {
  it('takes three people', () => {
    const steps: [Partial<TransitionRequest>, string][] = [
      [{ action: 'submit', actor: person('anna', 'editor'), edition: edition('draft'), trail: [written] }, 'submitted'],
      [
        {
          action: 'approve',
          actor: person('bo', 'reviewer'),
          edition: edition('submitted'),
          trail: [written, submitted],
        },
        'reviewed',
      ],
      [{}, 'published'],
    ]
    for (const [changes, next] of steps) expect(decideTransition(request(changes))).toEqual({ allowed: true, next })
  })

  it('refuses every jump: each action only from its own states', () => {
    for (const action of REVIEW_ACTIONS) {
      for (const state of REVIEW_STATES) {
        const refused = codes({ action, edition: edition(state, true) }).includes('wrong-state')
        expect(refused, `${action} from ${state}`).toBe(!TRANSITIONS[action].from.includes(state))
      }
    }
    expect(codes({ edition: edition('draft') })).toContain('wrong-state')
    expect(codes({ edition: edition('submitted') })).toContain('wrong-state')
  })
})

describe('no one approves or releases their own work (M-034)', () => {
  it('refuses the author as reviewer, whatever the role', () => {
    for (const role of ROLES) {
      expect(codes({ action: 'approve', edition: edition('submitted'), actor: person('anna', role) })).toContain(
        'author-decides',
      )
    }
  })

  it('refuses author and reviewer as publisher', () => {
    expect(codes({ actor: person('anna', 'publisher') })).toEqual(['author-decides'])
    expect(codes({ actor: person('bo', 'publisher') })).toEqual(['reviewer-publishes'])
  })

  it('counts everyone who wrote as an author', () => {
    const trail = [written, { step: 'written', by: 'dai' } as const, submitted, approved]
    expect(codes({ trail, actor: person('dai', 'publisher') })).toEqual(['author-decides'])
  })

  it('refuses a text that changed, or was sent back, after its review', () => {
    expect(codes({ trail: [written, submitted, approved, { step: 'written', by: 'dai' }] })).toEqual(['not-reviewed'])
    expect(codes({ trail: [written, submitted, approved, rejected] })).toEqual(['not-reviewed'])
    expect(codes({ trail: [written, submitted] })).toEqual(['not-reviewed'])
  })

  it('refuses another organization; a publisher of the city-wide desk may', () => {
    const foreign = { state: 'reviewed', organization: 'org-b', isLive: false } as const
    expect(codes({ edition: foreign })).toEqual(['not-permitted'])
    expect(codes({ edition: foreign, actor: { ...person('chen', 'publisher'), organization: null } })).toEqual([])
  })
})

describe('withdrawing and sending back (OPS-ARC-03)', () => {
  it('asks for a reason; blanks are none', () => {
    expect(codes({ action: 'withdraw', edition: edition('published', true) })).toEqual(['reason-missing'])
    expect(codes({ action: 'withdraw', edition: edition('published', true), comment: ' \u3000' })).toEqual([
      'reason-missing',
    ])
    expect(codes({ action: 'withdraw', edition: edition('published', true), comment: '数据有误' })).toEqual([])
    expect(codes({ action: 'reject', actor: person('bo', 'reviewer'), edition: edition('submitted') })).toEqual([
      'reason-missing',
    ])
  })

  it('takes back the public text also while a correction waits (M-035), but not what nobody sees', () => {
    expect(codes({ action: 'withdraw', edition: edition('submitted', true), comment: '数据有误' })).toEqual([])
    expect(codes({ action: 'withdraw', edition: edition('draft', false), comment: '数据有误' })).toEqual(['not-public'])
  })
})

describe('reasons', () => {
  it('come all at once, in Chinese', () => {
    const checks = [{ code: 'title-missing', message: '请填写标题' }]
    const decision = decideTransition(
      request({ actor: person('anna', 'editor'), edition: edition('draft'), trail: [written], checks }),
    )
    if (decision.allowed) throw new Error('should be refused')
    expect(decision.reasons.map((reason) => reason.code)).toEqual([
      'not-permitted',
      'wrong-state',
      'author-decides',
      'not-reviewed',
      'title-missing',
    ])
    for (const reason of decision.reasons) expect(reason.message).toMatch(/^[\p{Script=Han}“”（），；]+$/u)
  })

  it('do not hold up a withdrawal or a rejection because the content has findings', () => {
    const checks = [{ code: 'title-missing', message: '请填写标题' }]
    expect(codes({ action: 'withdraw', edition: edition('published', true), comment: '数据有误', checks })).toEqual([])
    expect(codes({ checks })).toEqual(['title-missing'])
  })
})
