import { describe, expect, it } from 'vitest'
import { type JsonLine, readJsonLines } from '../../../src/library/import/readers/jsonLines.ts'

async function* chunks(...parts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part)
}

const read = async (stream: AsyncIterable<Buffer>, longest?: number): Promise<JsonLine[]> => {
  const lines: JsonLine[] = []
  for await (const line of readJsonLines(stream, longest)) lines.push(line)
  return lines
}

describe('M-004 JSON Lines', () => {
  it('reads lines across chunks, in the middle of a character too', async () => {
    const bytes = Buffer.from('{"a":"通知"}\n{"b":2}')
    expect(await read(chunks(bytes.subarray(0, 8), bytes.subarray(8)))).toEqual([
      { line: 1, value: { a: '通知' } },
      { line: 2, value: { b: 2 } },
    ])
  })

  it('passes over blank lines, carriage returns and a byte order mark, and still counts lines', async () => {
    expect(await read(chunks('\ufeff{"a":1}\r\n\r\n  \n{"b":2}\r\n'))).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 4, value: { b: 2 } },
    ])
  })

  it('reports a bad line with its number and goes on', async () => {
    const lines = await read(chunks('{"a":1}\n{bad\n[1]\n"text"\nnull\n{"b":2}\n'))
    expect(lines).toMatchObject([
      { line: 1 },
      { line: 2, reason: expect.stringContaining('JSON 格式错误') },
      { line: 3, reason: '不是 JSON 对象' },
      { line: 4, reason: '不是 JSON 对象' },
      { line: 5, reason: '不是 JSON 对象' },
      { line: 6, value: { b: 2 } },
    ])
  })

  it('reports a line that is not UTF-8 and reads the next', async () => {
    const wrong = Buffer.concat([
      Buffer.from('{"title":"'),
      Buffer.from([0xb9, 0xd8, 0xd3, 0xda]),
      Buffer.from('"}\n{"b":2}\n'),
    ])
    expect(await read(chunks(wrong))).toEqual([
      { line: 1, reason: '编码不是 UTF-8' },
      { line: 2, value: { b: 2 } },
    ])
  })

  it('keeps line separators that JSON allows inside a text', async () => {
    expect(await read(chunks('{"a":"一\u2028二"}\n'))).toEqual([{ line: 1, value: { a: '一\u2028二' } }])
  })

  it('skips a line that is too long without keeping it', async () => {
    expect(await read(chunks(`{"a":"${'x'.repeat(80)}`, `${'x'.repeat(80)}"}\n{"b":2}`), 100)).toEqual([
      { line: 1, reason: expect.stringContaining('单行超过') },
      { line: 2, value: { b: 2 } },
    ])
  })

  it('holds one line at a time: nothing is read ahead of what is asked for', async () => {
    let given = 0
    async function* source() {
      for (; given < 10_000; given += 1) yield Buffer.from(`{"n":${given}}\n`)
    }
    let taken = 0
    let farthest = 0
    for await (const _ of readJsonLines(source())) {
      taken += 1
      farthest = Math.max(farthest, given - taken)
    }
    expect(taken).toBe(10_000)
    expect(farthest).toBeLessThanOrEqual(1)
  })
})
