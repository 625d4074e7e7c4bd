import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import slotFile from '../../../src/search/data/analysis/slots.json' with { type: 'json' }
import { thesaurusFiles } from '../../../src/search/data/lexicon/thesaurus/index.ts'
import variants from '../../../src/search/data/lexicon/thesaurus/spelling-variants.json' with { type: 'json' }
import type { ThesaurusLine } from '../../../src/search/rules/analysis/types.ts'
import { domainWordsSchema, thesaurusFileSchema } from '../../../src/search/rules/lexicon/lexiconSchema.ts'
import { baseLexicon } from '../../../src/search/rules/lexicon.ts'

const lexicon = baseLexicon()
const form = (word: string) => word.normalize('NFKC').toLowerCase()
const keysOf = (line: ThesaurusLine) => (line.direction === '>' ? line.from : [...line.from, ...line.to])
const repeated = (words: string[]) => words.filter((word, at) => words.indexOf(word) < at)
const oneWay = lexicon.thesaurus.filter(({ direction }) => direction === '>')
const twoWay = lexicon.thesaurus.filter(({ direction }) => direction === '=')

describe('the delivered lexicon (M-073)', () => {
  it('has at least six hundred lines, of both directions, and is read once', () => {
    expect(lexicon.thesaurus.length).toBeGreaterThanOrEqual(600)
    expect(oneWay.length).toBeGreaterThan(500)
    expect(twoWay.length).toBeGreaterThan(60)
    expect(baseLexicon()).toBe(lexicon)
  })

  it('leaves no file of the thesaurus out', () => {
    const folder = join(import.meta.dirname, '../../../src/search/data/lexicon/thesaurus')
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(files.length).toBeGreaterThan(30)
    expect(thesaurusFiles).toHaveLength(files.length)
    expect(new Set(thesaurusFiles).size).toBe(files.length)
  })

  it('gives every key one line', () => {
    const keys = lexicon.thesaurus.flatMap(keysOf).map(form)
    expect(keys.length).toBeGreaterThan(2000)
    expect(repeated(keys)).toEqual([])
  })

  it('has no key of one character and no target that the same line starts from', () => {
    const keys = lexicon.thesaurus.flatMap(keysOf)
    expect(keys.filter((key) => [...key].length < 2)).toEqual([])
    const circles = lexicon.thesaurus.filter(({ from, to }) => from.some((word) => to.map(form).includes(form(word))))
    expect(circles).toEqual([])
  })

  it('reaches the official word in one step: no one-way target is a one-way key', () => {
    const keys = new Set(oneWay.flatMap(({ from }) => from).map(form))
    expect(oneWay.flatMap(({ to }) => to).filter((word) => keys.has(form(word)))).toEqual([])
  })

  it('offers few targets: five one way, four words both ways', () => {
    expect(oneWay.filter(({ to }) => to.length > 5)).toEqual([])
    expect(twoWay.filter(({ from, to }) => from.length + to.length > 4)).toEqual([])
    expect(lexicon.thesaurus.flatMap(({ to }) => repeated([...to]))).toEqual([])
  })

  it('leaves to the question what is a question: no key holds words that ask for a slot (JC-V-6)', () => {
    const asking = slotFile.slots.flatMap(({ anywhere }) => anywhere)
    expect(asking.length).toBeGreaterThan(100)
    const keys = oneWay.flatMap(({ from }) => from)
    expect(keys.filter((key) => asking.some((words) => key.includes(words)))).toEqual([])
  })

  it('adds something with every one-way key: a target that merely holds the key finds nothing new', () => {
    const holds = (key: string, word: string) => form(word).includes(form(key))
    // These targets hold the characters, but not the word: 饮酒驾驶 is found neither by 酒驾 nor by its parts.
    const other = ['酒驾', '旅游局', '绿化局', '房贷', '产业园', '避孕药', '谈判药']
    const idle = oneWay.flatMap(({ from, to }) => from.filter((key) => to.every((word) => holds(key, word))))
    expect(idle.sort()).toEqual(other.sort())
  })

  it('knows domain words whole: at least five hundred, each once, no sentences', () => {
    expect(lexicon.domainWords.length).toBeGreaterThanOrEqual(500)
    expect(repeated([...lexicon.domainWords])).toEqual([])
    expect(lexicon.domainWords.filter((word) => [...word].length < 2 || [...word].length > 10)).toEqual([])
  })

  it('protects terms, each once, and corrects none of them as a variant spelling', () => {
    const corrected = new Set(variants.lines.flatMap(({ from }) => from).map(form))
    expect(corrected.size).toBeGreaterThan(15)
    expect(lexicon.protectedTerms.filter((term) => corrected.has(form(term)))).toEqual([])
    expect(lexicon.protectedTerms).toEqual(expect.arrayContaining(['一网通办', '京策', '双减', '未诉先办', '首善']))
    expect(repeated([...lexicon.protectedTerms])).toEqual([])
  })
})

describe('the schema of the lexicon files (M-073)', () => {
  const file = (lines: unknown[]) => ({ owner: '编辑', source: '热线', reviewed: '2026-11-28', lines })
  const accepts = (line: unknown) => thesaurusFileSchema.safeParse(file([line])).success

  it('takes lines of both directions and a note', () => {
    expect(accepts({ from: ['房本'], direction: '>', to: ['不动产权证书'], note: '旧称' })).toBe(true)
    expect(accepts({ from: ['人社局'], direction: '=', to: ['人力资源和社会保障局'] })).toBe(true)
  })

  it.each([
    ['an empty side', { from: [], direction: '>', to: ['居住证'] }],
    ['a key of one character', { from: ['证'], direction: '>', to: ['居住证'] }],
    ['a blank in a word', { from: ['暂住 证'], direction: '>', to: ['居住证'] }],
    ['six targets', { from: ['房本'], direction: '>', to: ['一一', '二二', '三三', '四四', '五五', '六六'] }],
    ['five words both ways', { from: ['一一', '二二', '三三'], direction: '=', to: ['四四', '五五'] }],
    ['another direction', { from: ['房本'], direction: '<', to: ['不动产权证书'] }],
    ['an unknown property', { from: ['房本'], direction: '>', to: ['不动产权证书'], weight: 2 }],
  ])('refuses %s', (_what, line) => {
    expect(accepts(line)).toBe(false)
  })

  it('reads rows of words apart by single blanks', () => {
    const words = (rows: string[]) => ({ ...file([]), lines: undefined, groups: [{ name: '机构', words: rows }] })
    const { lines: _lines, ...right } = words(['住建委 规自委', '残联'])
    expect(domainWordsSchema.parse(right).groups[0]?.words.flat()).toEqual(['住建委', '规自委', '残联'])
    const { lines: _others, ...wrong } = words(['住建委  规自委'])
    expect(domainWordsSchema.safeParse(wrong).success).toBe(false)
  })
})
