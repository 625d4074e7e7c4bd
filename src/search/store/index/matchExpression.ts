import type { Alternative } from '../../rules/analysis/types.ts'

/** FTS5 reads a quoted string as one token; quotes inside are doubled. */
const quoted = (token: string): string => `"${token.replaceAll('"', '""')}"`

/** An FTS5 expression: all tokens of an alternative. Null when there is nothing to look for. */
export const matchExpression = ({ tokens }: Alternative): string | null =>
  tokens.length === 0 ? null : tokens.map(quoted).join(' AND ')
