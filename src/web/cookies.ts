import type { CookieOptions } from 'express'
import { isLocalHost } from './hosts.ts'

/** Options of every cookie the public side sets: not for scripts, not for other sites, only over HTTPS outside localhost. */
export const cookieOptions = (host: string | undefined): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: !isLocalHost(host ?? ''),
  path: '/',
})
