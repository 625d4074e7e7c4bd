import type { Logger } from 'pino'
import type { Addresses } from '../rules/answers/addresses.ts'
import type { PublishedCatalogue } from '../rules/ports.ts'

/** Everything the open API is built from; tests pass fakes. */
export interface OpenApiServices extends Addresses {
  catalogue: PublishedCatalogue
  log: Pick<Logger, 'info' | 'error'>
}
