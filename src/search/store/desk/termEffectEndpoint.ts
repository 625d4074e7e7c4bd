import type { Endpoint, PayloadRequest } from 'payload'
import { PlatformError } from '../../../platform/errors.ts'
import { toLiveTerms } from '../../rules/desk/searchTerm.ts'
import { termHints } from '../../rules/desk/termProblems.ts'
import { baseLexicon, mergeLexicon } from '../../rules/lexicon.ts'
import type { TermEffect } from '../../rules/termEffect.ts'
import { type TermRow, toTerm } from '../collections/termRow.ts'
import { liveTerms } from '../liveLines.ts'
import { answering } from './deskStepEndpoint.ts'
import { providedTermEffect } from './effectProvider.ts'
import { visibleRow } from './visibleRow.ts'

const NO_ENGINE = '本机没有运行检索服务，暂时看不了效果。请在运行公众网站的后台上查看，或稍后再试。'

/** `POST /api/search-terms/{id}/effect`: what the line would change on the judged set and for its own words. */
export const termEffectEndpoint: Endpoint = {
  path: '/:id/effect',
  method: 'post',
  handler: (req) => answering(req, () => effectOf(req)),
}

async function effectOf(req: PayloadRequest): Promise<TermEffect & { hints: string[] }> {
  if (!req.user) throw new PlatformError('unauthenticated', '请先登录。')
  const row = await visibleRow(req, 'search-terms', String(req.routeParams?.id))
  if (!row) throw new PlatformError('not-found', '没有找到这条内容，或者您无权查看。')
  const effect = providedTermEffect()
  if (!effect) throw new PlatformError('unavailable', NO_ENGINE)
  const term = toTerm(row as Partial<TermRow>)
  const lexicon = mergeLexicon(baseLexicon(), await liveTerms(req.payload))
  return { ...(await effect(toLiveTerms([term]))), hints: termHints(term, lexicon) }
}
