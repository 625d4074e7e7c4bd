import type { PayloadRequest } from 'payload'

/** `https://site/policy/x` and `/policy/x` are the same resource on every site. */
const pathOf = (named: string): string => named.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '')

/**
 * People name a publication by the address of its page or by 索引号; what is kept is the latter. Answers the
 * identifiers in their order, and what is not public: it would silently show nothing.
 */
export async function identifiersOf(
  req: PayloadRequest,
  named: readonly string[],
): Promise<{ identifiers: string[]; unknown: string[] }> {
  if (named.length === 0) return { identifiers: [], unknown: [] }
  const found = await req.payload.db.find<{ id: string; identifier: string; path: string }>({
    collection: 'publications',
    where: {
      and: [
        { withdrawnAt: { exists: false } },
        { or: [{ identifier: { in: [...named] } }, { path: { in: named.map(pathOf) } }] },
      ],
    },
    select: { identifier: true, path: true },
    limit: 0,
    pagination: false,
    req,
  })
  const byName = new Map(
    found.docs.flatMap((row) => [
      [row.identifier, row.identifier],
      [row.path, row.identifier],
    ]),
  )
  const known = named.map((name) => byName.get(name) ?? byName.get(pathOf(name)) ?? null)
  return {
    identifiers: known.filter((identifier) => identifier !== null),
    unknown: named.filter((_, index) => known[index] === null),
  }
}
