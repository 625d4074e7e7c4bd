const KINDS: ReadonlySet<string> = new Set(['interprets', 'basedOn', 'related'])

/** Whether a relation joins what a visitor wants to see together; what a document repeals or amends is another matter. */
export const isOfOneScene = ({ kind }: { kind: string }): boolean => KINDS.has(kind)
