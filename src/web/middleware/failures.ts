import { PlatformError } from '../../platform/errors.ts'

export const notFound = () => new PlatformError('not-found', '没有找到您要的内容。')
export const malformed = () => new PlatformError('malformed-request', '请求的地址或参数无法识别。')
export const methodNotAllowed = () => new PlatformError('method-not-allowed', '这个地址只能读取。')

/** A foreseen failure stays as it is; Express and its parsers blame the visitor by a 4xx `status`; the rest is ours. */
export function toFailure(error: unknown): unknown {
  if (error instanceof PlatformError) return error
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null
  if (status === 404) return notFound()
  return typeof status === 'number' && status >= 400 && status < 500 ? malformed() : error
}
