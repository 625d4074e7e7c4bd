import { describe, expect, test } from 'vitest'
import { safeJson } from '../../../src/web/views/safeJson.ts'
import { bodyAt, examplePages } from '../../support/examplePages.ts'

const example = examplePages()

async function nodeAt(path: string): Promise<Record<string, unknown>> {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(await bodyAt(example, 'xicheng', path))?.[1]
  return JSON.parse(json ?? '')['@graph'].at(-1)
}

describe('JSON-LD (M-042)', () => {
  test('a policy is Legislation with number, issuer, area and validity in the words of schema.org', async () => {
    expect(await nodeAt('/policy/xicheng-office-2026-7')).toMatchObject({
      '@type': 'Legislation',
      '@id': 'http://xicheng.localhost:3000/policy/xicheng-office-2026-7',
      legislationIdentifier: '示政服发〔2026〕3号',
      legislationPassedBy: { '@type': 'GovernmentOrganization', name: '示例市政务服务局' },
      legislationLegalForce: 'https://schema.org/NotInForce',
      spatialCoverage: { '@type': 'AdministrativeArea', identifier: '110102' },
    })
  })

  test('an interpretation says what it is about', async () => {
    const node = await nodeAt('/interpretation/xicheng-office-2026-2')
    expect(node.about).toEqual(['http://xicheng.localhost:3000/policy/xicheng-office-2026-1'])
  })

  test('nested properties open the nodes they need', async () => {
    const faq = await nodeAt('/faq/xicheng-office-2026-6')
    expect(faq.mainEntity).toMatchObject({ '@type': 'Question', acceptedAnswer: { '@type': 'Answer' } })
    const guide = await nodeAt('/guides/xicheng-office-2026-5')
    expect(guide.availableChannel).toMatchObject({
      '@type': 'ServiceChannel',
      servicePhone: { '@type': 'ContactPoint', telephone: '010-00000000' },
    })
  })

  test('nothing can end the script element, and the value survives', () => {
    const value = { text: '</script><!-- & \u2028 "' }
    expect(safeJson(value)).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(safeJson(value))).toEqual(value)
  })
})
