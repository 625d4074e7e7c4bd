/** A sentence with holes, taken apart once: texts and holes alternate, beginning and ending with a text. */
export interface SentenceForm {
  texts: readonly string[]
  holes: readonly string[]
}

/** Reads `为{t}，` and the like. */
export function sentenceForm(pattern: string): SentenceForm {
  const parts = pattern.split(/\{(\w)\}/)
  return {
    texts: parts.filter((_, index) => index % 2 === 0),
    holes: parts.filter((_, index) => index % 2 === 1),
  }
}

/** Writes the sentence; `word` is asked once a hole, from left to right. */
export function fillForm({ texts, holes }: SentenceForm, word: (hole: string) => string): string {
  let sentence = texts[0] ?? ''
  for (const [index, hole] of holes.entries()) sentence += word(hole) + (texts[index + 1] ?? '')
  return sentence
}
