import type { Logger } from 'pino'
import type { SearchService } from '../../search/index.ts'
import type { Addresses } from '../rules/answers/addresses.ts'
import type { PublishedCatalogue } from '../rules/ports.ts'

/** Everything the open API is built from; tests pass fakes. */
export interface OpenApiServices extends Addresses {
  catalogue: PublishedCatalogue
  search: SearchService
  log: Pick<Logger, 'info' | 'error'>
}
