import type { Chance } from './chance.ts'
import { clauses, type TypeForms } from './distractorTexts.ts'
import { fillForm, type SentenceForm } from './sentenceForm.ts'

/** No divisor of a list's length: every sentence comes before one comes again. */
const STEP = 7

/** Sentences of a list in an order of chance's own, none again before all have been. */
function* inTurn(forms: readonly SentenceForm[], chance: Chance): Generator<SentenceForm> {
  const step = forms.length % STEP === 0 ? 1 : STEP
  for (let at = chance.whole(0, forms.length - 1); ; at += step) yield forms[at % forms.length] as SentenceForm
}

/** A body of about `characters` (six to fourteen tenths of it). */
export function distractorBody(
  { first, own, last }: TypeForms,
  { chance, word, characters }: { chance: Chance; word: (hole: string) => string; characters: number },
): string {
  const aim = Math.round((characters * chance.whole(60, 140)) / 100)
  const ordinary = inTurn(clauses, chance)
  const particular = own === null ? ordinary : inTurn(own, chance)
  const room = own === null ? 0 : own.length
  let body = fillForm(chance.pick(first), word)
  for (let sentence = 1; body.length < aim - 60; sentence += 1) {
    const source = sentence % 2 === 1 && sentence < 2 * room ? particular : ordinary
    body += `\n${fillForm(source.next().value as SentenceForm, word)}`
  }
  return `${body}\n${fillForm(chance.pick(last), word)}`
}
