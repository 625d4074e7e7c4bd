import type { Where } from 'payload'
import type { Position, ResourceFilters } from '../rules/ports.ts'

/** How a list is sorted: newest publication first, in a pull the oldest change first. */
export interface Order {
  column: 'firstPublishedAt' | 'publicUpdatedAt'
  beyond: 'less_than' | 'greater_than'
  sort: string[]
}

export const orderOf = ({ updatedSince }: ResourceFilters): Order =>
  updatedSince === null
    ? { column: 'firstPublishedAt', beyond: 'less_than', sort: ['-firstPublishedAt', '-identifier'] }
    : { column: 'publicUpdatedAt', beyond: 'greater_than', sort: ['publicUpdatedAt', 'identifier'] }

/** Everything beyond a position; equal instants are told apart by the identifier. */
export const whereBeyond = ({ at, identifier }: Position, { column, beyond }: Order): Where => ({
  or: [
    { [column]: { [beyond]: at } },
    { and: [{ [column]: { equals: at } }, { identifier: { [beyond]: identifier } }] },
  ],
})

const EQUAL = ['type', 'issuingBody', 'legalForce', 'documentNumber'] as const

/** Restrictions that columns of `publications` answer; the section is none of them. Only a pull shows withdrawals. */
export const whereOf = (filters: ResourceFilters): Where[] => {
  const { site, topics, publishedFrom, publishedBefore, updatedSince } = filters
  const equal = EQUAL.flatMap((column): Where[] => {
    const value = filters[column]
    return value === null ? [] : [{ [column]: { equals: value } }]
  })
  return [
    ...equal,
    ...(updatedSince === null
      ? [{ withdrawnAt: { exists: false } }]
      : [{ publicUpdatedAt: { greater_than_equal: updatedSince } }]),
    ...(site === null ? [] : [{ sites: { contains: `;${site};` } }]),
    ...(topics === null ? [] : [{ topic: { in: [...topics] } }]),
    ...(publishedFrom === null ? [] : [{ firstPublishedAt: { greater_than_equal: publishedFrom } }]),
    ...(publishedBefore === null ? [] : [{ firstPublishedAt: { less_than: publishedBefore } }]),
  ]
}
