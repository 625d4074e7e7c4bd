import type { CitedRelation, ImportCandidate, ImportTarget, UpsertOptions } from '../../../src/library/import/index.ts'

interface Stored {
  id: string
  candidate: ImportCandidate
  options: UpsertOptions
  publishedBy: string | null
}

/** A library in memory, with what the tests look at. */
export class MemoryTarget implements ImportTarget {
  readonly stored = new Map<string, Stored>()
  /** Identifiers by document number, as if the library had them. */
  readonly numbers = new Map<string, string>()
  /** Every write, in order. */
  readonly log: string[] = []
  refusal: string[] | null = null
  failsOn: string | null = null

  async findByExternalId(externalId: string) {
    const found = this.stored.get(externalId)
    if (!found) return null
    return { id: found.id, contentHash: found.options.contentHash, isPublished: found.publishedBy !== null }
  }

  async findByDocumentNumber(documentNumber: string) {
    const stored = [...this.stored.values()].find(({ candidate }) => candidate.documentNumber === documentNumber)
    const identifier = this.numbers.get(documentNumber) ?? stored?.id
    return identifier ? { identifier } : null
  }

  async relate(id: string, relations: CitedRelation[]) {
    this.log.push(`relate ${id}`)
    for (const stored of this.stored.values()) {
      if (stored.id === id)
        stored.options = { ...stored.options, relations: [...stored.options.relations, ...relations] }
    }
  }

  async upsert(candidate: ImportCandidate, options: UpsertOptions) {
    if (candidate.externalId === this.failsOn) throw new Error('没有这个站点')
    const known = this.stored.get(candidate.externalId)
    const id = known?.id ?? `id-${this.stored.size + 1}`
    this.log.push(`upsert ${id}`)
    this.stored.set(candidate.externalId, { id, candidate, options, publishedBy: known?.publishedBy ?? null })
    return { id, outcome: known ? ('updated' as const) : ('created' as const) }
  }

  async publish(id: string, operator: string) {
    this.log.push(`publish ${id}`)
    if (this.refusal) return { published: false as const, reasons: this.refusal }
    for (const stored of this.stored.values()) if (stored.id === id) stored.publishedBy = operator
    return { published: true as const }
  }

  /** The only candidate there is. */
  get only(): ImportCandidate {
    const [first] = [...this.stored.values()]
    if (!first || this.stored.size !== 1) throw new Error(`${this.stored.size} candidates`)
    return first.candidate
  }
}
