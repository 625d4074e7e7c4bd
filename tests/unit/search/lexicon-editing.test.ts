import { describe, expect, it } from 'vitest'
import type { Lexicon, ThesaurusLine } from '../../../src/search/rules/analysis/types.ts'
import { baseLexicon, lineProblems, mergeLexicon } from '../../../src/search/rules/lexicon.ts'

const line = (from: string[], direction: '>' | '=', to: string[]): ThesaurusLine => ({ from, direction, to })
const base: Lexicon = {
  thesaurus: [
    line(['房本', '房产证'], '>', ['不动产权证书']),
    line(['社保'], '=', ['社会保险']),
    line(['狗证'], '>', ['养犬登记证']),
  ],
  domainWords: ['不动产登记'],
  protectedTerms: ['京策'],
}
const nothing = { lines: [], domainWords: [], protectedTerms: [] }

/** What a typed word finds besides itself. */
function found(lexicon: Lexicon, key: string): string[] {
  return lexicon.thesaurus.flatMap(({ from, direction, to }) => {
    if (direction === '>') return from.includes(key) ? [...to] : []
    const all = [...from, ...to]
    return all.includes(key) ? all.filter((word) => word !== key) : []
  })
}

describe('live entries on top of the files (M-073)', () => {
  it('changes nothing when there are none', () => {
    expect(mergeLexicon(base, nothing)).toEqual(base)
  })

  it('keeps a line with new keys as it was written', () => {
    const added = line(['毛孩子'], '>', ['宠物'])
    expect(mergeLexicon(base, { ...nothing, lines: [added] }).thesaurus).toEqual([...base.thesaurus, added])
  })

  it('adds targets to a known key and leaves its neighbours alone', () => {
    const merged = mergeLexicon(base, { ...nothing, lines: [line(['房本'], '>', ['不动产登记', '不动产权证书'])] })
    expect(found(merged, '房本')).toEqual(['不动产权证书', '不动产登记'])
    expect(found(merged, '房产证')).toEqual(['不动产权证书'])
    expect(found(merged, '狗证')).toEqual(['养犬登记证'])
  })

  it('adds to one side of a two-way line without telling the other side', () => {
    const merged = mergeLexicon(base, { ...nothing, lines: [line(['社保'], '>', ['社会保障卡'])] })
    expect(found(merged, '社保')).toEqual(['社会保险', '社会保障卡'])
    expect(found(merged, '社会保险')).toEqual(['社保'])
  })

  it('gives every key one line, whatever was added twice', () => {
    const lines = [line(['房本'], '>', ['不动产登记']), line(['房本'], '=', ['房产本']), line(['ETC'], '>', ['收费'])]
    const merged = mergeLexicon(base, { ...nothing, lines: [...lines, line(['etc'], '>', ['高速公路'])] })
    const keys = merged.thesaurus.flatMap(({ from, direction, to }) => (direction === '>' ? from : [...from, ...to]))
    expect(new Set(keys).size).toBe(keys.length)
    expect(found(merged, '房本')).toEqual(['不动产权证书', '不动产登记', '房产本'])
    expect(found(merged, 'ETC')).toEqual(['收费', '高速公路'])
  })

  it('adds words and protected terms, each once, and does not change the base', () => {
    const before = structuredClone(base)
    const merged = mergeLexicon(base, {
      lines: [line(['房本'], '>', ['不动产登记'])],
      domainWords: ['不动产登记', '京采'],
      protectedTerms: ['京策', '京采'],
    })
    expect(merged.domainWords).toEqual(['不动产登记', '京采'])
    expect(merged.protectedTerms).toEqual(['京策', '京采'])
    expect(base).toEqual(before)
  })
})

describe('what an editor is told of a line (M-073)', () => {
  const problems = (from: string[], direction: '>' | '=', to: string[]) => lineProblems(line(from, direction, to), base)

  it('says nothing of a good line', () => {
    expect(problems(['毛孩子', '狗狗'], '>', ['宠物', '犬只'])).toEqual([])
    expect(problems(['人社局'], '=', ['人力资源和社会保障局'])).toEqual([])
  })

  it.each<[string, string[], '>' | '=', string[], number]>([
    ['an empty side each', [], '>', [], 2],
    ['a key of one character', ['证'], '>', ['居住证'], 1],
    ['a key of one character on the other side of a two-way line', ['证件'], '=', ['证'], 1],
    ['a whole sentence', ['我的身份证在外地丢了应该怎么办呢'], '>', ['身份证补领'], 1],
    ['an over-long target', ['补证'], '>', ['居民身份证丢失补领以及临时居民身份证同时申领办法'], 1],
    ['blanks and commas', ['补证，换证'], '>', ['居民 身份证'], 1],
    ['a key that equals its target', ['居住证', '暂住证'], '>', ['居住证'], 1],
    ['a word written twice', ['ETC', 'etc'], '>', ['电子不停车收费'], 1],
    ['six targets', ['补贴钱'], '>', ['低保', '津贴', '补助', '奖励', '贴息', '救助'], 1],
    ['five words both ways', ['医保', '医疗保险'], '=', ['医疗保障', '新农合', '公费医疗'], 1],
    ['a known key', ['房本'], '>', ['不动产登记'], 1],
    ['a known key of a two-way line', ['社会保险'], '>', ['养老保险'], 1],
    ['a target that is itself colloquial', ['狗本'], '>', ['狗证'], 1],
    ['a line that answers the opposite line', ['不动产权证书'], '>', ['房本'], 1],
  ])('names %s', (_what, from, direction, to, expected) => {
    const sentences = problems(from, direction, to)
    expect(sentences).toHaveLength(expected)
    for (const sentence of sentences) expect(sentence).toMatch(/[。）]$/)
  })

  it('finds nothing to mend in the delivered lines themselves', () => {
    const alone = { thesaurus: [], domainWords: [], protectedTerms: [] }
    const sentences = baseLexicon().thesaurus.flatMap((one) => lineProblems(one, alone))
    expect(sentences).toEqual([])
  })
})
