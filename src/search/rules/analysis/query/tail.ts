import stops from '../../../data/analysis/stop-words.json' with { type: 'json' }

const SIGNS = /[\s\p{P}\p{S}]+$/u
const byLength = [...stops.words].sort((one, other) => other.length - one.length)

/** Where the text ends when closing signs and question words are taken off: 居住证材料有哪些？ → behind 材料. */
export const contentEnd = (text: string): number => {
  let rest = text.replace(SIGNS, '')
  for (;;) {
    const stop = byLength.find((word) => rest.endsWith(word))
    if (stop === undefined) return rest.length
    rest = rest.slice(0, -stop.length).replace(SIGNS, '')
  }
}

/** Where the text ends without closing signs. */
export const plainEnd = (text: string): number => text.replace(SIGNS, '').length
