import sentences from '../../../../demonstration/judged/distractors/sentences.json'
import topicFile from '../../../../demonstration/judged/distractors/topics.json'
import words from '../../../../demonstration/judged/distractors/words.json'
import type { ResourceTypeName } from '../../../library/index.ts'
import { type SentenceForm, sentenceForm } from './sentenceForm.ts'

/** A business that no judged document is about. */
export interface DistractorTopic {
  name: string
  /** Department in charge, without the region: 水务局. */
  office: string
  /** Its two characters in document numbers: 水务. */
  agency: string
  nouns: readonly string[]
}

export const distractorTopics: readonly DistractorTopic[] = topicFile.topics.map((line) => {
  const [name = '', office = '', nouns = ''] = line.split('｜')
  return { name, office, agency: office.slice(0, 2), nouns: nouns.split('、') }
})

const forms = (patterns: readonly string[]): SentenceForm[] => patterns.map(sentenceForm)

/** How a type's title and body are written: a sentence of `first`, then of `own` and of the common clauses by turns. */
export interface TypeForms {
  titles: readonly SentenceForm[]
  first: readonly SentenceForm[]
  /** Null: clauses only. */
  own: readonly SentenceForm[] | null
  last: readonly SentenceForm[]
}

export const clauses = forms(sentences.clauses)
const openings = forms(sentences.openings)
const closings = forms(sentences.closings)
const notices = forms(sentences.notices)
const news = forms(sentences.news)
const guides = forms(sentences.guides)
const answers = forms(sentences.answers)

export const formsOf: Readonly<Record<ResourceTypeName, TypeForms>> = {
  policyDocument: { titles: forms(words.policyTitles), first: openings, own: null, last: closings },
  interpretation: {
    titles: forms(words.interpretationTitles),
    first: openings,
    own: forms(sentences.interpretations),
    last: closings,
  },
  notice: { titles: forms(words.noticeTitles), first: notices, own: notices, last: closings },
  news: { titles: forms(words.newsTitles), first: news, own: news, last: news },
  guide: { titles: forms(words.guideTitles), first: guides, own: guides, last: guides },
  faq: { titles: forms(words.answerTitles), first: answers, own: null, last: answers },
}

export { words as distractorWords }
