import type { Alternative } from '../../rules/analysis/types.ts'

/** FTS5 reads a quoted string as one token; quotes inside are doubled. */
const quoted = (token: string): string => `"${token.replaceAll('"', '""')}"`

const together = ({ tokens }: Alternative): string =>
  tokens.length === 1 ? quoted(tokens[0] ?? '') : `(${tokens.map(quoted).join(' AND ')})`

/** An FTS5 expression: any of the alternatives, each with all of its tokens. Null when there is nothing to look for. */
export function matchExpression(alternatives: readonly Alternative[]): string | null {
  const sayable = alternatives.filter(({ tokens }) => tokens.length > 0)
  return sayable.length === 0 ? null : sayable.map(together).join(' OR ')
}

/** The same, in the title alone. */
export const inTitle = (expression: string): string => `title : (${expression})`
