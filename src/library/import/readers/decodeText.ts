/** Text and the encoding it was found in. */
export interface DecodedText {
  text: string
  encoding: string
}

const BYTE_ORDER_MARKS: readonly [string, number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** A control character that no text has (white space and C1 aside), or what stands for an undecodable byte. */
const NOT_TEXT = /[^\P{Cc}\s\u0080-\u009f]|\ufffd/u
/** Ends files that DOS programs wrote. */
const DOS_END = String.fromCharCode(26)

/**
 * Decodes the text of an old site: by its byte order mark, else UTF-8, else the encoding it declares (`hint`), else
 * GB18030, which also covers GBK and GB2312. Line ends become `\n`. Null when it is no text in any of them.
 */
export function decodeText(bytes: Uint8Array, hint: string | null = null): DecodedText | null {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  const encodings = marked ? [marked[0]] : ['utf-8', ...(hint ? [hint] : []), 'gb18030']
  for (const encoding of encodings) {
    const text = decodeAs(bytes, encoding)
    if (text !== null && !NOT_TEXT.test(text)) return { text: text.replace(/\r\n?/g, '\n'), encoding }
  }
  return null
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.endsWith(DOS_END) ? text.slice(0, -1) : text
  } catch {
    // Either not this encoding or a declared name that no browser knows: the next one may fit.
    return null
  }
}
