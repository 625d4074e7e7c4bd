import type { GivenParameters } from '../rules/parameters/readParameters.ts'
import type { OpenApiServices } from './services.ts'

/** What a caller asked of one address. */
export interface Asked {
  /** Path parameters, decoded. */
  path: Readonly<Record<string, string>>
  /** Query parameters, not read yet. */
  given: GivenParameters
}

/** Made once with its services; answers with what becomes JSON, or throws a PlatformError. */
export type Handler = (services: OpenApiServices) => (asked: Asked) => Promise<object>
