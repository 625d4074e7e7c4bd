import { describe, expect, it } from 'vitest'
import { errorCodes, explainStartFailure, PlatformError, toProblem } from '../../../src/platform/errors.ts'

describe('problem documents (RFC 9457)', () => {
  it('tell everything of a foreseen error', () => {
    const error = new PlatformError('rule-refused', '缺少发文字号。', { reasons: ['missing-document-number'] })
    expect(toProblem(error, { instance: '/open-api/v1/resources', requestId: 'r-1' })).toEqual({
      type: 'about:blank',
      title: '不符合规定',
      status: 422,
      detail: '缺少发文字号。',
      code: 'rule-refused',
      instance: '/open-api/v1/resources',
      requestId: 'r-1',
      reasons: ['missing-document-number'],
    })
  })

  it.each([new Error('password is hunter2'), 'text', null])('tell nothing of an unforeseen one', (error) => {
    const problem = toProblem(error)
    expect(problem).toMatchObject({ code: 'internal', status: 500, instance: null })
    expect(JSON.stringify(problem)).not.toContain('hunter2')
  })

  it('cannot be misled by details about status or code', () => {
    expect(toProblem(new PlatformError('forbidden', '没有权限。', { status: 200, code: 'fine' }))).toMatchObject({
      status: 403,
      code: 'forbidden',
    })
  })

  it('have an HTTP error status and a title for every code', () => {
    for (const [code, { status, title }] of Object.entries(errorCodes)) {
      expect(status, code).toBeGreaterThanOrEqual(400)
      expect(title, code).not.toBe('')
    }
  })
})

describe('a failed start', () => {
  it('is one sentence when foreseen, a stack when not', () => {
    expect(explainStartFailure(new PlatformError('port-taken', '端口 3000 已被占用。'))).toBe('端口 3000 已被占用。')
    expect(explainStartFailure(new Error('what?'))).toContain('errors.test.ts')
  })
})
