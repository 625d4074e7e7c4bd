import type { Migration } from 'payload'
import * as migration1 from './20261122_112243_initial.js'
import * as migration2 from './20261122_113421_issuing_body.js'
import * as migration3 from './20261128_133118_search.js'

/** Applied in this order at start, under a lock (`openPayload`). Written by `npm run make-migration`. */
export const migrations = [
  { name: '20261122_112243_initial', ...migration1 },
  { name: '20261122_113421_issuing_body', ...migration2 },
  { name: '20261128_133118_search', ...migration3 },
] as Migration[]
