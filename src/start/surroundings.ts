import type { Payload } from 'payload'
import type { Logger } from 'pino'
import type { Config } from '../platform/config.ts'
import type { Shutdown } from '../platform/shutdown.ts'
import type { SiteRegistry } from '../sites/index.ts'

/** What a side of the platform is opened in. */
export interface Surroundings {
  config: Config
  registry: SiteRegistry
  payload: Payload
  log: Logger
  shutdown: Shutdown
}
