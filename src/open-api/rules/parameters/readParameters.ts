import type { z } from 'zod'
import { invalidInput, type ParameterReason } from '../invalidInput.ts'

/** Parameters as they were given: each once, none empty. */
export type GivenParameters = Readonly<Record<string, string>>

const CONTROL = /\p{Cc}/u

/**
 * Takes a query string apart. An empty value counts as not given, as forms send it. Throws `invalid-input` for a
 * parameter given twice and for control characters.
 */
export function splitQuery(query: string): GivenParameters {
  const given = new Map<string, string>()
  const reasons: ParameterReason[] = []
  for (const [parameter, value] of new URLSearchParams(query)) {
    if (value === '') continue
    if (given.has(parameter)) reasons.push({ parameter, message: `参数“${parameter}”只能出现一次` })
    if (CONTROL.test(value)) reasons.push({ parameter, message: `参数“${parameter}”含有控制字符` })
    given.set(parameter, value)
  }
  if (reasons.length > 0) throw invalidInput(reasons)
  return Object.fromEntries(given)
}

const reasonsOf = (issue: z.core.$ZodIssue): ParameterReason[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((parameter) => ({ parameter, message: `本接口没有参数“${parameter}”` }))
  }
  const parameter = issue.path.join('.')
  return [{ parameter, message: `参数“${parameter}”${issue.message}` }]
}

/** Reads given parameters by their schema. Throws `invalid-input` that names every parameter at fault (M-019). */
export function readParameters<Schema extends z.ZodType>(schema: Schema, given: GivenParameters): z.output<Schema> {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  throw invalidInput(parsed.error.issues.flatMap(reasonsOf))
}
