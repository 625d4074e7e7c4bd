import { Converter } from 'opencc-js/t2cn'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDemonstrationCity } from '../../../src/demonstration/build.ts'
import type { DemonstrationCity, DemonstrationResource } from '../../../src/demonstration/city.ts'
import { creditCodeCheck } from '../../../src/demonstration/creditCode.ts'
import { SAMPLE, SAMPLE_SOURCE } from '../../../src/demonstration/wording.ts'
import { addDays, blockText, checkResource, dayOf, termsOf } from '../../../src/library/index.ts'
import { parseDocumentNumber } from '../../../src/library/rules/documentNumber.ts'
import { nearestPair } from './similarity.ts'
import { configuredSites } from './sites.ts'

const today = '2026-11-22'
const sites = configuredSites()
let city: DemonstrationCity
let byId: Map<string, DemonstrationResource>

beforeAll(() => {
  city = buildDemonstrationCity({ today, sites })
  byId = new Map(city.resources.map((resource) => [resource.externalId, resource]))
})

const bodyOf = (resource: DemonstrationResource) => resource.body.map(blockText).join('\n')
const attachmentsOf = ({ externalId }: DemonstrationResource) =>
  city.attachments
    .filter((attachment) => attachment.externalId === externalId)
    .map(({ title, file }) => ({ id: file, url: '/x', filename: file, title, mimeType: 'application/pdf', size: 1 }))
const ofType = (type: string) => city.resources.filter((resource) => resource.type === type)
const duplicates = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)

describe('the demonstration city (first light, point 8)', () => {
  it('has enough of every type', () => {
    const counts = Object.fromEntries(
      ['policyDocument', 'interpretation', 'news', 'notice', 'guide', 'faq'].map((type) => [type, ofType(type).length]),
    )
    console.log({ ...counts, total: city.resources.length, images: city.images.length, pins: city.pins.length })
    expect(city.resources.length).toBeGreaterThanOrEqual(640)
    expect(counts.policyDocument).toBeGreaterThanOrEqual(120)
    expect(counts.interpretation).toBeGreaterThanOrEqual(90)
    expect(counts.news).toBeGreaterThanOrEqual(160)
    expect(counts.notice).toBeGreaterThanOrEqual(110)
    expect(counts.guide).toBeGreaterThanOrEqual(90)
    expect(counts.faq).toBeGreaterThanOrEqual(90)
    expect(city.images.length).toBeGreaterThanOrEqual(40)
  })

  it('gives every site of its own each type, and news of the last three days (JC-V-3)', () => {
    expect(sites).toHaveLength(17)
    for (const { slug, regionCode } of sites) {
      const own = city.resources.filter((resource) => resource.region === regionCode && resource.state === 'published')
      expect(new Set(own.map(({ type }) => type)).size, slug).toBe(6)
      const newest = own.filter(({ type }) => type === 'news').map((news) => dayOf(news.firstPublishedAt ?? ''))
      expect(
        newest.some((day) => day >= addDays(today, -3)),
        slug,
      ).toBe(true)
    }
  })

  it('repeats no title, external id or document number', () => {
    expect(duplicates(city.resources.map(({ externalId }) => externalId))).toEqual([])
    expect(duplicates(city.resources.map(({ title }) => title))).toEqual([])
    expect(duplicates(city.resources.flatMap(({ documentNumber }) => documentNumber ?? []))).toEqual([])
    expect(duplicates(city.organizations.map(({ slug }) => slug))).toEqual([])
    expect(duplicates(city.organizations.map(({ code }) => code))).toEqual([])
    expect(duplicates(city.users.map(({ email }) => email))).toEqual([])
  })

  it('publishes nothing that the library would refuse or warn about (checkResource)', () => {
    const types = new Map(city.resources.map(({ externalId, type }) => [externalId, type]))
    const alt = new Map(city.images.map((image) => [image.key, image.alt]))
    const published = city.resources.filter(({ state }) => state === 'published')
    expect(published.length).toBeGreaterThan(600)
    const findings = published.flatMap((resource) => {
      const text = bodyOf(resource)
      return checkResource(
        {
          ...resource,
          identifier: '11110000DEM000010X/2026-00001',
          image: resource.image
            ? { id: resource.image, url: '/x', alt: alt.get(resource.image) ?? '', width: 1200, height: 675 }
            : null,
          attachments: attachmentsOf(resource),
          body: { html: '', text },
          relations: resource.relations.map(({ kind, externalId }) => ({ kind, identifier: externalId })),
        },
        { stage: 'publication', today, typeOf: (id) => types.get(id) ?? null },
      )
        .filter(({ field }) => field !== 'identifier')
        .map(({ message }) => `${resource.externalId}: ${message}`)
    })
    expect(findings).toEqual([])
  })

  it('never dates what is published in the future, and publishes documents after signing', () => {
    for (const resource of city.resources) {
      if (resource.firstPublishedAt === null) {
        expect(['draft', 'submitted', 'reviewed'], resource.externalId).toContain(resource.state)
        continue
      }
      const day = dayOf(resource.firstPublishedAt)
      expect(day < today, `${resource.externalId} ${day}`).toBe(true)
      if (resource.documentDate !== null) expect(resource.documentDate <= day, resource.externalId).toBe(true)
    }
  })

  it('relates only to what exists; every interpretation explains a document of the same region (M-054)', () => {
    for (const resource of city.resources) {
      for (const { kind, externalId } of resource.relations) {
        const target = byId.get(externalId)
        expect(target, `${resource.externalId} ${kind} ${externalId}`).toBeDefined()
        if (kind === 'interprets') expect(target?.region).toBe(resource.region)
      }
    }
    const forms = new Set(ofType('interpretation').map(({ details }) => details.form))
    expect(forms.size).toBeGreaterThanOrEqual(5)
  })

  it('links every ended or amended document with its successor, and has documents not yet in force (XX-POL-03)', () => {
    const ended = city.resources.filter(({ legalForce }) =>
      ['repealed', 'lapsed', 'amended'].includes(legalForce ?? ''),
    )
    expect(ended.length).toBeGreaterThanOrEqual(25)
    for (const document of ended) {
      const successor = city.resources.find(({ relations }) =>
        relations.some(
          ({ kind, externalId }) => ['repeals', 'amends'].includes(kind) && externalId === document.externalId,
        ),
      )
      expect(successor, document.externalId).toBeDefined()
      expect((successor?.documentDate ?? '') > (document.documentDate ?? '')).toBe(true)
    }
    const later = city.resources.filter(({ legalForce }) => legalForce === 'not-yet-in-force')
    expect(later.length).toBeGreaterThanOrEqual(10)
  })

  it('covers the twenty-four life-event themes with guides (D14)', () => {
    const covered = new Set(ofType('guide').map(({ details }) => details.lifeEvent))
    expect(
      termsOf('life-events')
        .map(({ code }) => code)
        .filter((code) => !covered.has(code)),
    ).toEqual([])
  })

  it('marks everything as a sample: source, summary, publisher, document number', () => {
    for (const resource of city.resources) {
      expect(resource.source).toBe(SAMPLE_SOURCE)
      expect(resource.summary?.endsWith(SAMPLE), resource.externalId).toBe(true)
      expect(resource.publisher?.endsWith(SAMPLE), resource.externalId).toBe(true)
      if (resource.type !== 'policyDocument') continue
      expect(resource.issuingBody?.endsWith(SAMPLE), resource.externalId).toBe(true)
      expect(parseDocumentNumber(resource.documentNumber ?? '')?.agency).toContain('示')
    }
    for (const user of city.users) {
      expect(user.name.endsWith(SAMPLE) && user.email.endsWith('@demo.invalid'), user.email).toBe(true)
    }
  })

  it('gives organizations sample codes with valid check characters (ZY-ID-06)', () => {
    expect(creditCodeCheck('91350100M000100Y4')).toBe('3')
    for (const { code, region } of city.organizations) {
      expect(code).toMatch(/^11\d{6}DEM[0-9A-HJ-NPQRTUWXY]{7}$/)
      expect(code.slice(2, 8)).toBe(region)
      expect(creditCodeCheck(code.slice(0, 17))).toBe(code[17])
    }
  })

  it('is written in Simplified characters', () => {
    const toSimplified = Converter({ from: 't', to: 'cn' })
    for (const resource of city.resources) {
      const text = `${resource.title}\n${resource.summary}\n${bodyOf(resource)}\n${JSON.stringify(resource.details)}`
      expect(toSimplified(text), resource.externalId).toBe(text)
    }
  })

  it('leaves no blank of a text unfilled', () => {
    for (const resource of city.resources) {
      const text = `${resource.title}${resource.summary}${bodyOf(resource)}${JSON.stringify(resource.details)}`
      expect(text, resource.externalId).not.toMatch(/\{d\}|undefined|\bnull号|｜|。。|，。|；。/)
    }
  })

  it('writes policies at the length of real ones', () => {
    const lengths = ofType('policyDocument').map((policy) => ({ id: policy.externalId, length: bodyOf(policy).length }))
    expect(lengths.filter(({ length }) => length < 400 || length > 1800)).toEqual([])
  })

  it('pins only published resources of the site', () => {
    expect(new Set(city.pins.map(({ site }) => site)).size).toBe(17)
    for (const { externalId } of city.pins) expect(byId.get(externalId)?.state).toBe('published')
  })

  it('has no two bodies of a type that read as copies', () => {
    const nearest = [...new Set(city.resources.map(({ type }) => type))].map((type) => ({
      type,
      ...nearestPair(ofType(type).map((resource) => ({ id: resource.externalId, text: bodyOf(resource) }))),
    }))
    console.table(nearest)
    expect(nearest.filter(({ similarity }) => similarity > 0.8)).toEqual([])
  })

  it('is the same for the same day, and keeps its ids on another', () => {
    expect(buildDemonstrationCity({ today, sites })).toEqual(city)
    const other = buildDemonstrationCity({ today: '2027-03-01', sites })
    expect(other.resources.map(({ externalId }) => externalId).sort()).toEqual([...byId.keys()].sort())
  })

  it('refuses a day that is none', () => {
    expect(() => buildDemonstrationCity({ today: '2026-02-30', sites })).toThrow(RangeError)
  })
})
