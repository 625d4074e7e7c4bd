import { type ErrorCode, errorCodes } from './errorCodes.ts'

export { type ErrorCode, errorCodes } from './errorCodes.ts'

/** A failure the platform foresaw: a code from the closed list and a Chinese sentence that may be shown to people. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError'
  readonly code: ErrorCode
  /** HTTP status that goes with the code. */
  readonly status: number
  /** Plain data for the caller, e.g. `{ reasons: [...] }`; never secrets. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.status = errorCodes[code].status
    this.details = details
  }
}

/** The media type of a problem document. */
export const problemMediaType = 'application/problem+json'

/** An RFC 9457 problem document with our stable `code`. */
export interface Problem {
  type: 'about:blank'
  title: string
  status: number
  detail: string
  code: ErrorCode
  instance: string | null
  requestId: string | null
  [detail: string]: unknown
}

/**
 * What the public may know of an error: everything of a PlatformError, nothing of any other one (source: RFC 9457;
 * the details of unforeseen errors belong into the log).
 */
export function toProblem(error: unknown, where: { instance?: string; requestId?: string } = {}): Problem {
  const foreseen =
    error instanceof PlatformError
      ? error
      : new PlatformError('internal', '系统出现问题，请稍后再试。如持续出现，请联系网站管理员。')
  return {
    ...foreseen.details,
    type: 'about:blank',
    title: errorCodes[foreseen.code].title,
    status: foreseen.status,
    detail: foreseen.message,
    code: foreseen.code,
    instance: where.instance ?? null,
    requestId: where.requestId ?? null,
  }
}

/** What an operator reads when a start fails: one sentence for a foreseen failure, the stack for any other. */
export function explainStartFailure(error: unknown): string {
  if (error instanceof PlatformError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
