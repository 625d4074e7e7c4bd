import type { Migration } from 'payload'
import * as migration1 from './20261122_112243_initial.js'

/** Applied in this order at start, under a lock (`openPayload`). Written by `npm run make-migration`. */
export const migrations = [
  { name: '20261122_112243_initial', ...migration1 },
] as Migration[]
