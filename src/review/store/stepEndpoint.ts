import { commitTransaction, type Endpoint, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { z } from 'zod'
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

/** One transaction around a command: what fails late leaves nothing behind. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOwner = await initTransaction(req)
  try {
    const result = await work()
    if (isOwner) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
