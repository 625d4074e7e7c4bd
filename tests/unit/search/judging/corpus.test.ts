import { describe, expect, it } from 'vitest'
import { readJudgedDocuments } from '../../../../src/search/judging/corpus/judgedDocument.ts'
import { judgedCorpus } from '../../../../src/search/judging/index.ts'
import { configuredSites } from '../../demonstration/sites.ts'

const corpus = judgedCorpus(configuredSites())
const find = (externalId: string) => {
  const found = corpus.find((document) => document.externalId === externalId)
  if (found === undefined) throw new Error(`No ${externalId}`)
  return found
}

describe('the judged corpus (M-079)', () => {
  it('is the published city and the documents written for judging, each once', () => {
    expect(corpus.length).toBeGreaterThan(790)
    expect(new Set(corpus.map(({ identifier }) => identifier)).size).toBe(corpus.length)
    expect(new Set(corpus.map(({ externalId }) => externalId)).size).toBe(corpus.length)
    expect(corpus.filter(({ externalId }) => externalId?.startsWith('judged-')).length).toBeGreaterThanOrEqual(50)
  })

  it('looks the same whenever it is made: judgments are about one day', () => {
    expect(judgedCorpus(configuredSites().reverse())).toEqual(corpus)
  })

  it('holds whole Traditional pages and phrases that only an attachment has (M-080)', () => {
    expect(find('judged-hant-startup').body).toContain('積體電路')
    const bus = find('judged-attached-bus')
    expect(bus.attachmentTexts.join()).toContain('专188路')
    expect(bus.title + bus.body + bus.summary).not.toContain('专188路')
    expect(bus.attachments).toHaveLength(bus.attachmentTexts.length)
  })

  it('holds one notice on several sites under one number', () => {
    const posted = corpus.filter(({ documentNumber }) => documentNumber === '京示烟办发〔2026〕1号')
    expect(posted.map(({ homeSite }) => homeSite).length).toBe(4)
    expect(new Set(posted.map(({ homeSite }) => homeSite)).size).toBe(4)
  })

  it('places a guide of the city on every site and a district’s on its own', () => {
    expect(find('demo-guide-residence-permit').sites).toHaveLength(17)
    expect(find('demo-guide-dongcheng-residence-permit').sites).toHaveLength(1)
    expect(find('demo-policy-haidian-talent').sites).toHaveLength(2)
  })

  it('leads relations to publications of the corpus', () => {
    const known = new Set(corpus.map(({ identifier }) => identifier))
    const targets = corpus.flatMap(({ relations }) => relations.map(({ identifier }) => identifier))
    expect(targets.length).toBeGreaterThan(400)
    expect(targets.filter((identifier) => !known.has(identifier))).toEqual([])
  })

  it('refuses a judged document that says nothing of being a sample', () => {
    const file = { owner: '甲', source: '乙', documents: [{ externalId: 'judged-x', summary: '没有标明' }] }
    expect(() => readJudgedDocuments(file)).toThrow(/summary/)
  })
})
