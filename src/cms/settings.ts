import type { Logger } from 'pino'

/** What the Payload assembly needs to know; everything else about the installation stays outside the CMS. */
export interface CmsSettings {
  databaseUri: string
  secret: string
  /** Folder of private uploads, absolute. */
  uploadsFolder: string
  /** Public addresses the admin may be opened on, for CSRF; empty: same origin only. */
  origins: string[]
  /** Compatibility switches for servers that speak MongoDB's protocol without transactions or `$lookup`. */
  mongoCompatibility: boolean
  /** The process's own log; null: Payload's default. */
  logger?: Logger | null
}

const KEY = Symbol.for('yiku.cms.settings')
type Holder = { [KEY]?: CmsSettings }

/** Called once by `main.ts` before Payload is loaded; Next's own copy of the config module reads the same object. */
export function provideCmsSettings(settings: CmsSettings): void {
  ;(globalThis as Holder)[KEY] = Object.freeze({ ...settings })
}

/** The settings given by `main.ts`; placeholders while the admin is built or types are generated (no database then). */
export function cmsSettings(): CmsSettings {
  return (
    (globalThis as Holder)[KEY] ?? {
      databaseUri: 'postgres://build-time.invalid/none',
      secret: 'build-time-only',
      uploadsFolder: 'var/media',
      origins: [],
      mongoCompatibility: false,
      logger: null,
    }
  )
}
