/** One line of a JSON Lines file: what it holds, or why it can't be read. */
export type JsonLine = { line: number; value: Record<string, unknown> } | { line: number; reason: string }

const LINE_FEED = 0x0a
/** Longest line, in bytes; longer ones are skipped without being kept in memory. */
export const LONGEST_LINE = 16 * 1024 * 1024

/**
 * Reads JSON Lines from a stream of bytes, one line in memory at a time. Only a line feed ends a line (U+2028 is
 * allowed inside JSON), blank lines are passed over, and a bad line is told with its number while the rest goes on.
 */
export async function* readJsonLines(chunks: AsyncIterable<Buffer>, longest = LONGEST_LINE): AsyncGenerator<JsonLine> {
  let line = 0
  for await (const bytes of splitLines(chunks, longest)) {
    line += 1
    if (bytes === null) yield { line, reason: `单行超过 ${Math.floor(longest / 1024 / 1024)} MB` }
    else {
      const parsed = parseLine(bytes, line)
      if (parsed) yield parsed
    }
  }
}

/** Lines as bytes; null for a line that is too long. */
async function* splitLines(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Buffer | null> {
  let pieces: Buffer[] = []
  let size = 0
  const take = (): Buffer | null => {
    const taken = size > longest ? null : Buffer.concat(pieces)
    pieces = []
    size = 0
    return taken
  }
  const keep = (piece: Buffer): void => {
    size += piece.length
    if (size > longest) pieces = []
    else pieces.push(piece)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    keep(chunk.subarray(from))
  }
  if (size > 0) yield take()
}

function parseLine(bytes: Buffer, line: number): JsonLine | null {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
  } catch {
    return { line, reason: '编码不是 UTF-8' }
  }
  if (text === '') return null
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? { line, value } : { line, reason: '不是 JSON 对象' }
  } catch (error) {
    return { line, reason: `JSON 格式错误：${error instanceof Error ? error.message.slice(0, 80) : ''}` }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
