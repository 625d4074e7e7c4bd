import { describe, expect, it } from 'vitest'
import { ROLES } from '../../../../src/identity/index.ts'
import { type DeskStepRequest, decideDeskStep } from '../../../../src/search/rules/desk/decideDeskStep.ts'
import { afterWriting, DESK_STATES, DESK_STEPS, DESK_TRANSITIONS } from '../../../../src/search/rules/desk/deskState.ts'

const publisher = { id: 'p', role: 'publisher', organization: null, site: null } as const
const written = { step: 'written', by: 'e', at: '2026-11-22T01:00:00.000Z' } as const
const request = (changes: Partial<DeskStepRequest> = {}): DeskStepRequest => ({
  subject: 'searchTerm',
  step: 'release',
  actor: publisher,
  state: 'draft',
  trail: [written],
  seen: written.at,
  problems: [],
  ...changes,
})
const codes = (changes: Partial<DeskStepRequest>) => {
  const decision = decideDeskStep(request(changes))
  return decision.allowed ? [] : decision.reasons.map(({ code }) => code)
}

describe('draft → effect → live: a step with a line of the search desk', () => {
  it('a city-wide publisher makes a draft live that another person wrote', () => {
    expect(decideDeskStep(request())).toEqual({ allowed: true, next: 'live' })
  })

  it('whoever wrote a line does not make it live, in whatever role (four eyes, SEC-AC-02)', () => {
    expect(codes({ trail: [{ ...written, by: 'p' }, written] })).toEqual(['writer-releases'])
    expect(codes({ step: 'retire', trail: [{ ...written, by: 'p' }] })).toEqual([])
  })

  it('no other role and no department’s publisher takes any step', () => {
    const others = ROLES.filter((role) => role !== 'publisher').map((role) => ({ ...publisher, role }))
    for (const actor of [...others, { ...publisher, organization: 'o' }]) {
      for (const step of DESK_STEPS) {
        const [state = 'draft'] = DESK_TRANSITIONS[step].from
        expect(codes({ actor, step, state }), `${actor.role} ${step}`).toEqual(['not-permitted'])
      }
    }
  })

  it('steps start where the table says, over all states', () => {
    for (const step of DESK_STEPS) {
      for (const state of DESK_STATES) {
        const isInTurn = DESK_TRANSITIONS[step].from.includes(state)
        expect(codes({ step, state }), `${step} ${state}`).toEqual(isInTurn ? [] : ['wrong-state'])
      }
    }
  })

  it('releases what the person has seen, not what was written meanwhile', () => {
    expect(codes({ seen: null })).toEqual(['changed-meanwhile'])
    expect(codes({ seen: '2026-11-22T00:59:59.000Z' })).toEqual(['changed-meanwhile'])
    expect(codes({ step: 'retire', seen: null })).toEqual([])
  })

  it('does not release faulty words, and gives all reasons at once', () => {
    const actor = { ...publisher, id: 'e', organization: 'o' }
    const problems = ['请填写词语。']
    expect(codes({ actor, seen: null, state: 'live', problems })).toEqual([
      'not-permitted',
      'wrong-state',
      'writer-releases',
      'changed-meanwhile',
      'unsound',
    ])
    expect(codes({ step: 'retire', problems })).toEqual([])
  })
})

describe('the trail of a line', () => {
  const by = (id: string, at: string) => ({ by: id, name: id, at })

  it('keeps everyone who wrote, and renews the entry of the last one', () => {
    const once = afterWriting([], by('a', '1'))
    const twice = afterWriting(once, by('a', '2'))
    const byTwo = afterWriting(twice, by('b', '3'))
    expect(twice).toEqual([{ step: 'written', ...by('a', '2') }])
    expect(byTwo.map((entry) => entry.by)).toEqual(['a', 'b'])
  })

  it('does not lose a writer when the line comes back to draft', () => {
    const trail = [
      { step: 'written', ...by('a', '1') },
      { step: 'released', ...by('p', '2') },
    ] as const
    expect(afterWriting(trail, by('b', '3')).map((entry) => entry.by)).toEqual(['a', 'p', 'b'])
  })
})
