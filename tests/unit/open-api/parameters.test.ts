import { describe, expect, it } from 'vitest'
import { readParameters, splitQuery } from '../../../src/open-api/rules/parameters/readParameters.ts'
import {
  listParameters,
  pagingParameters,
  toFilters,
} from '../../../src/open-api/rules/parameters/resourceParameters.ts'
import { PlatformError } from '../../../src/platform/errors.ts'

const read = (query: string) => toFilters(readParameters(listParameters, splitQuery(query)))
const reasons = (act: () => unknown): unknown => {
  try {
    act()
  } catch (error) {
    if (error instanceof PlatformError) return error.details.reasons
    throw error
  }
  return 'nothing refused'
}

describe('parameters of a list', () => {
  it('restrict nothing when none is given; an empty one is none', () => {
    expect(new Set(Object.values(read('')))).toEqual(new Set([null]))
    expect(read('type=&site=')).toEqual(read(''))
  })

  it.each(['示政服发〔2026〕3号', '示政服发[2026]3号', '示政服发（2026）第3号', '示政服發〔２０２６〕 03 號'])(
    'take a document number as people write it: %s (JY-MD-15)',
    (number) => {
      expect(read(`documentNumber=${encodeURIComponent(number)}`).documentNumber).toBe('示政服发〔2026〕3号')
    },
  )

  it('take a topic with everything under it', () => {
    expect(read('topic=02').topics).toEqual(expect.arrayContaining(['02', '0201', '0203']))
    expect(read('topic=0203').topics).toEqual(['0203'])
  })

  it('take days of Beijing, the last one included', () => {
    const { publishedFrom, publishedBefore } = read('publishedFrom=2026-03-05&publishedTo=2026-03-05')
    expect([publishedFrom, publishedBefore]).toEqual(['2026-03-04T16:00:00.000Z', '2026-03-05T16:00:00.000Z'])
  })

  it('take instants with a zone, also with a + that was not encoded', () => {
    const expected = '2026-03-05T02:30:00.000Z'
    for (const moment of ['2026-03-05T02:30:00Z', '2026-03-05T10:30:00%2B08:00', '2026-03-05T10:30:00+08:00']) {
      expect(read(`updatedSince=${moment}`).updatedSince).toBe(expected)
    }
    expect(read(`publishedTo=${expected}`).publishedBefore).toBe('2026-03-05T02:30:00.001Z')
  })

  it.each([
    'yesterday',
    '2026-02-30',
    '2026-02-30T00:00:00Z',
    '2026-03-05T10:30:00',
    '2026-03-05T10:30:00+99:00',
    '9999-12-31',
    '0001-01-01',
    '20260305',
  ])('refuse %s as a time', (moment) => {
    for (const parameter of ['publishedFrom', 'publishedTo', 'updatedSince']) {
      const query = `${parameter}=${encodeURIComponent(moment)}`
      expect(reasons(() => read(query))).toEqual([{ parameter, message: expect.stringContaining('应为日期') }])
    }
  })

  it('name every parameter at fault at once', () => {
    const found = reasons(() => read('type=pamphlet&legalForce=maybe&topic=99&colour=red&size=2'))
    expect((found as { parameter: string }[]).map(({ parameter }) => parameter).sort()).toEqual([
      'colour',
      'legalForce',
      'size',
      'topic',
      'type',
    ])
  })

  it('refuse a parameter given twice, control characters and names of Object itself', () => {
    expect(reasons(() => splitQuery('type=news&type=faq'))).toEqual([
      { parameter: 'type', message: '参数“type”只能出现一次' },
    ])
    expect(reasons(() => splitQuery('issuingBody=%00'))).toHaveLength(1)
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(
        reasons(() => read(`${name}=1`)),
        name,
      ).toEqual([{ parameter: name, message: `本接口没有参数“${name}”` }])
    }
  })

  it.each(['0', '101', '-1', '1.5', 'many', '1e9'])('refuse limit=%s', (limit) => {
    expect(reasons(() => readParameters(pagingParameters, { limit }))).toEqual([
      { parameter: 'limit', message: '参数“limit”应为1至100的整数' },
    ])
  })

  it('give twenty entries a page, at most a hundred', () => {
    expect(readParameters(pagingParameters, {}).limit).toBe(20)
    expect(readParameters(pagingParameters, { limit: '100' }).limit).toBe(100)
  })
})
