/**
 * Next and Node each load their own copy of our modules inside one process; what the start learned about the embedded
 * database therefore lives on `globalThis`.
 */
const key = Symbol.for('yiku.embeddedDatabaseUri')
const shared = globalThis as { [key]?: string }

/** Tells every copy of the configuration in this process where the embedded database listens. */
export const announceEmbeddedDatabase = (uri: string): void => {
  shared[key] = uri
}

/** Address of the embedded database of this process; null while it does not run. */
export const embeddedDatabaseUri = (): string | null => shared[key] ?? null
