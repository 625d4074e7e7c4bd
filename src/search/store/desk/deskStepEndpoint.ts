import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../../cms/index.ts'
import { actorOf } from '../../../identity/store/index.ts'
import { PlatformError, toProblem } from '../../../platform/errors.ts'
import { takeDeskStep } from '../../commands/takeDeskStep.ts'
import type { DeskKind } from './deskKind.ts'
import { searchDesk } from './searchDesk.ts'

const body = z.object({ action: z.enum(['release', 'reopen', 'retire']), seen: z.string().nullable().default(null) })

/** `POST /api/{collection}/{id}/step`: the only way a line goes live or stops, for buttons and for programs. */
export const deskStepEndpoint = (kind: DeskKind): Endpoint => ({
  path: '/:id/step',
  method: 'post',
  handler: (req) => answering(req, async () => ({ state: await takeRequestedStep(req, kind) })),
})

/** Answers JSON, or the problem document of what was thrown. */
export async function answering(req: PayloadRequest, work: () => Promise<object>): Promise<Response> {
  try {
    return Response.json(await work())
  } catch (error) {
    if (!(error instanceof PlatformError)) req.payload.logger.error({ err: error }, 'the search desk failed')
    const problem = toProblem(error)
    return Response.json(problem, { status: problem.status })
  }
}

async function takeRequestedStep(req: PayloadRequest, kind: DeskKind): Promise<string> {
  const actor = actorOf(req.user)
  if (!actor) throw new PlatformError('unauthenticated', '请先登录。')
  const parsed = body.safeParse(await req.json?.().catch(() => null))
  if (!parsed.success) throw new PlatformError('invalid-input', '请求内容有误：请说明要办理的步骤。')
  const { action: step, seen } = parsed.data
  const person = { ...actor, name: String((req.user as { name?: unknown } | null)?.name ?? '') }
  const request = { id: String(req.routeParams?.id), step, seen, actor: person, now: new Date() }
  return inTransaction(req, () => takeDeskStep(searchDesk(req, kind), request))
}
