import { stopWords } from '../vocabulary/questionWords.ts'

const SIGNS = /[\s\p{P}\p{S}]+$/u
const LONGEST_STOP = Math.max(...[...stopWords].map((word) => word.length))

const stopAtTheEnd = (text: string): number => {
  for (let length = Math.min(LONGEST_STOP, text.length); length > 0; length--) {
    if (stopWords.has(text.slice(-length))) return length
  }
  return 0
}

/** Ends of a text: without closing signs, and without question words as well (居住证材料有哪些？ → behind 材料). */
export const endsOf = (text: string): readonly [plain: number, content: number] => {
  const plain = text.replace(SIGNS, '')
  let content = plain
  for (let length = stopAtTheEnd(content); length > 0; length = stopAtTheEnd(content)) {
    content = content.slice(0, -length).replace(SIGNS, '')
  }
  return [plain.length, content.length]
}
