import type { Analyzer, ConceptGroup } from '../analysis/types.ts'
import type { MarkedText } from '../question.ts'
import type { StoredDocument } from '../searchIndex.ts'
import { markText } from './markText.ts'

/** Length of a snippet and how much of a text is looked through for it (UTF-16 units). */
const LENGTH = 110
const EARLIER = 36
const LOOKED_THROUGH = 20_000
/** Most places looked at: more change nothing in the choice. */
const PLACES = 200
/** A window begins after one of these when one is near. */
const LAST_SENTENCE_END = /[。；！？\n](?=[^。；！？\n]*$)/

export interface Snippet {
  text: MarkedText[]
  /** Name of the attachment it is from; null: from the publication. */
  attachment: string | null
}

interface Place {
  at: number
  group: number
}

interface Question {
  groups: readonly ConceptGroup[]
  weights: readonly number[]
  needles: ReadonlySet<string>
  analyzer: Analyzer
  attachmentTexts(row: number): Promise<string[]>
}

/** The stretch of the text that holds most of the query, from the body, else an attachment, else the beginning. */
export async function snippetOf(document: StoredDocument, question: Question): Promise<Snippet> {
  const { groups, weights, needles, analyzer } = question
  const mark = (text: string, at: number) => markText(windowAt(text, at), needles, analyzer)
  const inBody = bestPlace(document.body, groups, weights)
  if (inBody !== null) return { text: mark(document.body, inBody), attachment: null }
  const texts = document.attachmentNames.length > 0 ? await question.attachmentTexts(document.row) : []
  for (const [index, text] of texts.entries()) {
    const at = bestPlace(text, groups, weights)
    if (at !== null) return { text: mark(text, at), attachment: document.attachmentNames[index] ?? null }
  }
  return { text: mark(document.summary ?? document.body, 0), attachment: null }
}

/** Where the window should begin; null when the text holds nothing of the query. */
function bestPlace(text: string, groups: readonly ConceptGroup[], weights: readonly number[]): number | null {
  const places = placesIn(text.slice(0, LOOKED_THROUGH).toLowerCase(), groups)
  let best: { at: number; score: number } | null = null
  for (const [index, { at }] of places.entries()) {
    const inside = new Set<number>()
    for (let next = index; next < places.length && (places[next] as Place).at < at + LENGTH; next++) {
      inside.add((places[next] as Place).group)
    }
    const score = [...inside].reduce((sum, group) => sum + (weights[group] ?? 0), 0)
    if (best === null || score > best.score) best = { at, score }
  }
  return best?.at ?? null
}

function placesIn(text: string, groups: readonly ConceptGroup[]): Place[] {
  const places: Place[] = []
  groups.forEach(({ alternatives }, group) => {
    for (const token of new Set(alternatives.flatMap(({ tokens }) => tokens))) {
      for (
        let at = text.indexOf(token);
        at !== -1 && places.length < PLACES;
        at = text.indexOf(token, at + token.length)
      ) {
        places.push({ at, group })
      }
    }
  })
  return places.sort((a, b) => a.at - b.at)
}

/** A window around a place: from the beginning of its sentence where that is near. */
function windowAt(text: string, at: number): string {
  const earliest = Math.max(0, at - EARLIER)
  const sentence = text.slice(earliest, at).search(LAST_SENTENCE_END)
  const start = sentence === -1 ? earliest : earliest + sentence + 1
  const end = Math.min(text.length, start + LENGTH)
  const cut = text.slice(start, end).toWellFormed().replaceAll('\n', ' ').trim()
  return `${start > 0 && sentence === -1 ? '…' : ''}${cut}${end < text.length ? '…' : ''}`
}
