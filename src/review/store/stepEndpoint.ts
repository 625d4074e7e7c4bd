import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../cms/index.ts'
import { actorOf } from '../../identity/store/index.ts'
import { PlatformError, toProblem } from '../../platform/errors.ts'
import { takeStep } from '../commands/takeStep.ts'
import { editionDesk } from './editionDesk.ts'

const body = z.object({
  action: z.enum(['submit', 'reject', 'approve', 'publish', 'withdraw']),
  comment: z.string().max(500).nullable().default(null),
})

/** `POST /api/resources/{id}/step`: the only way an edition moves on, for the admin's buttons and for programs. */
export const stepEndpoint: Endpoint = {
  path: '/:id/step',
  method: 'post',
  handler: async (req) => {
    try {
      return Response.json({ state: await takeRequestedStep(req) })
    } catch (error) {
      if (!(error instanceof PlatformError)) req.payload.logger.error({ err: error }, 'review step failed')
      const problem = toProblem(error)
      return Response.json(problem, { status: problem.status })
    }
  },
}

async function takeRequestedStep(req: PayloadRequest): Promise<string> {
  const actor = actorOf(req.user)
  if (!actor) throw new PlatformError('unauthenticated', '请先登录。')
  const parsed = body.safeParse(await req.json?.().catch(() => null))
  if (!parsed.success) throw new PlatformError('invalid-input', '请求内容有误：请说明要办理的步骤。')
  const request = { resourceId: String(req.routeParams?.id), actor, now: new Date(), ...parsed.data }
  return inTransaction(req, () => takeStep(editionDesk(req), request))
}
