import { createHash } from 'node:crypto'

const PARTS = 3

/**
 * Which part of its set a query belongs to: its SHA-256 decides, nobody's wish. A third is held out (first four bytes, big-endian,
 * divisible by three).
 */
export const partOf = (query: string): 'tuned' | 'held-out' =>
  createHash('sha256').update(query).digest().readUInt32BE(0) % PARTS === 0 ? 'held-out' : 'tuned'
