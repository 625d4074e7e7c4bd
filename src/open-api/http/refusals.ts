import type { Withdrawal } from '../../library/index.ts'
import { PlatformError } from '../../platform/errors.ts'
import type { SiteRegistry } from '../../sites/index.ts'
import { invalidInput } from '../rules/invalidInput.ts'

export const notFound = (message: string) => new PlatformError('not-found', message)

export const methodNotAllowed = () => new PlatformError('method-not-allowed', '开放接口只能读取，请使用 GET 或 HEAD。')

/** A withdrawn resource says when and why (OPS-ARC-03), nothing of what it said. */
export const gone = ({ identifier, withdrawnAt, reason }: Withdrawal) =>
  new PlatformError('gone', '这条信息已经撤回。', { identifier, withdrawnAt, reason })

/** Throws `invalid-input` for a site that does not exist: an empty list would hide the slip. */
export function assertSite(registry: SiteRegistry, slug: string | null): void {
  if (slug === null || registry.bySlug(slug)) return
  throw invalidInput([{ parameter: 'site', message: `参数“site”的值“${slug}”不是站点代号，站点代号见 /sites` }])
}
