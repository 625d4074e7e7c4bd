import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type JudgedIndex, openJudgedIndex } from '../../scripts/judge/judgedIndex.ts'
import { plainQuestion } from '../../src/search/judging/running/askEngine.ts'
import questions from '../fixtures/search/answers.json'

/** Refusing is right, but who refuses everything is no help. */
const LEAST_ANSWERED = 0.7

let folder: string
let judged: JudgedIndex
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'answers-'))
  judged = openJudgedIndex({ documents: 0, characters: 0, folder, onProgress: () => undefined })
})
afterAll(() => {
  judged.close()
  rmSync(folder, { recursive: true })
})

const answerTo = async (question: string) => (await judged.engine().search(plainQuestion(question))).answer

describe('quoted answers over the demonstration city (issue 3, point 6)', () => {
  it('are from a right document or refused, for questions that the city can answer', async () => {
    const wrong: string[] = []
    let answered = 0
    for (const { question, title } of questions.answerable) {
      const answer = await answerTo(question)
      if (answer === null) continue
      answered += 1
      if (!answer.source.title.includes(title)) wrong.push(`${question} → ${answer.source.title}`)
      expect(answer.quote.trim(), question).not.toBe('')
    }
    console.info(`answered ${answered} of ${questions.answerable.length}, ${wrong.length} from a wrong document`)
    expect(wrong).toEqual([])
    expect(answered / questions.answerable.length).toBeGreaterThanOrEqual(LEAST_ANSWERED)
  })

  it('are refused for other things and other places', async () => {
    expect(questions.unanswerable.length).toBeGreaterThan(100)
    const wrong: string[] = []
    for (const question of questions.unanswerable) {
      const answer = await answerTo(question)
      if (answer !== null) wrong.push(`${question} → ${answer.source.title}`)
    }
    expect(wrong).toEqual([])
  })
})
