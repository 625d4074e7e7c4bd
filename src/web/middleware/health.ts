import { Router } from 'express'
import type { PublicServices } from '../services.ts'

const PATIENCE_MS = 2_000

/** `/healthz`: the process answers. `/readyz`: each part it needs does; says which part is down, not why. */
export function health({ checks, log }: Pick<PublicServices, 'checks' | 'log'>): Router {
  const router = Router()
  router.use(['/healthz', '/readyz'], (_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store')
    next()
  })
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    const states = await Promise.all(Object.entries(checks).map(async ([part, check]) => [part, await stateOf(check)]))
    const ready = states.every(([, state]) => state === 'ok')
    if (!ready) log.warn({ states }, 'not ready')
    res.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'unavailable', parts: Object.fromEntries(states) })
  })
  return router
}

async function stateOf(check: () => Promise<void>): Promise<'ok' | 'unavailable'> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, PATIENCE_MS, new Error('no answer'))
  })
  try {
    await Promise.race([check(), timeout])
    return 'ok'
  } catch {
    return 'unavailable'
  } finally {
    clearTimeout(timer)
  }
}
