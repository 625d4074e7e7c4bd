import { z } from 'zod'
import { errorCodes } from '../../../platform/errors.ts'

/** Failures the API answers with, out of the platform's closed list. */
export const PROBLEM_CODES = [
  'invalid-input',
  'malformed-request',
  'not-found',
  'gone',
  'method-not-allowed',
  'index-not-ready',
  'internal',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** RFC 9457, with our stable `code`; the words may change, codes do not. */
export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.enum(PROBLEM_CODES),
    instance: z.string().nullable(),
    requestId: z.string().nullable(),
    reasons: z
      .array(z.strictObject({ parameter: z.string(), message: z.string() }))
      .optional()
      .describe('code 为 invalid-input 时：逐个指出有误的参数'),
    identifier: z.string().optional().describe('code 为 gone 时：索引号'),
    withdrawnAt: z.iso.datetime().optional().describe('code 为 gone 时：撤回时间'),
    reason: z.string().optional().describe('code 为 gone 时：撤回原因'),
  })
  .meta({ title: '问题说明（RFC 9457）' })

export const statusOf = (code: ProblemCode): number => errorCodes[code].status
