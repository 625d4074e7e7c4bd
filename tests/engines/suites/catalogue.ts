import { describe, expect, it } from 'vitest'
import { listResources } from '../../../src/open-api/http/listResources.ts'
import { splitQuery } from '../../../src/open-api/rules/parameters/readParameters.ts'
import { publishedCatalogue } from '../../../src/open-api/store/index.ts'
import { publishedDocuments } from '../../../src/search/store/index.ts'
import { fakeServices } from '../../unit/open-api/fakeCatalogue.ts'
import { news, policy } from '../drafts.ts'
import { enter, enterAndPublish, step, type World } from '../world.ts'

interface Page {
  data: { identifier: string; sections?: string[]; withdrawnAt?: string; reason?: string }[]
  nextCursor: string | null
}

async function pull({ payload }: World, query: string): Promise<Page['data']> {
  const list = listResources(fakeServices(publishedCatalogue(payload)))
  const found: Page['data'] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const given = splitQuery(cursor === '' ? query : `limit=2&cursor=${cursor}`)
    const page = (await list({ path: {}, given })) as Page
    found.push(...page.data)
    cursor = page.nextCursor
  }
  return found
}

const identifiers = (items: Page['data']) => items.map(({ identifier }) => identifier)

export function describeCatalogue(here: () => World): void {
  describe('the open API (M-019)', () => {
    it('pages through everything published, once each, and shows no draft (JY-LIB-01)', async () => {
      const world = here()
      const draft = await enter(world, news({ title: '还没有发布（示例）' }))
      for (let count = 0; count < 5; count += 1) await enterAndPublish(world, news({ title: `开放${count}（示例）` }))
      const { items } = await world.reader('beijing').all({ page: 1, perPage: 1000 })
      const listed = identifiers(await pull(world, 'site=beijing&limit=2'))
      expect(listed).toEqual(items.map(({ identifier }) => identifier))
      expect(listed).not.toContain(draft.identifier)
      const catalogue = publishedCatalogue(world.payload)
      expect(await catalogue.byIdentifier(draft.identifier)).toBeNull()
    })

    it('filters by what is in columns, and by section as the site does', async () => {
      const world = here()
      const { identifier } = await enterAndPublish(world, policy())
      const number = encodeURIComponent('示政服发[2026]3号')
      const issuer = encodeURIComponent((await publicationOf(world, identifier))?.issuingBody ?? 'nobody')
      for (const query of [
        `documentNumber=${number}`,
        `issuingBody=${issuer}`,
        'legalForce=in-force',
        'section=policy',
      ]) {
        expect(identifiers(await pull(world, `${query}&type=policyDocument`)), query).toContain(identifier)
      }
      expect(await pull(world, 'section=policy&site=haidian')).toEqual([])
      expect(identifiers(await pull(world, 'section=news&site=beijing'))).not.toContain(identifier)
      const today = new Date().toISOString()
      expect(await pull(world, `publishedFrom=${today}`)).toEqual([])
      expect(identifiers(await pull(world, `publishedTo=${today}`))).toContain(identifier)
    })

    it('tells who pulled before a withdrawal of it afterwards (JY-API-04)', async () => {
      const world = here()
      const { id, identifier } = await enterAndPublish(world, news({ title: '将要撤回（示例）' }))
      const published = await publicationOf(world, identifier)
      const before = new Date(Date.parse(published?.publicUpdatedAt ?? '') + 1).toISOString()
      await step(world, world.people.publisher, id, { action: 'withdraw', comment: '内容有误' })
      const tombstone = { identifier, withdrawnAt: expect.any(String), reason: '内容有误' }
      expect(await pull(world, `updatedSince=${before}&type=news`)).toEqual([tombstone])
      expect(identifiers(await pull(world, 'type=news'))).not.toContain(identifier)
      expect(await publishedCatalogue(world.payload).byIdentifier(identifier)).toMatchObject({ kind: 'withdrawn' })
    })

    it('gives the search index what is published, with its sites, and nothing else (JY-LIB-01, M-071)', async () => {
      const world = here()
      const draft = await enter(world, news({ title: '草稿不入索引（示例）' }))
      const { id, identifier } = await enterAndPublish(world, news({ title: '银杏大道复绿（示例）' }))
      const documents = publishedDocuments(world.payload, async () => '')
      const [document] = await documents.byIdentifiers([identifier, draft.identifier])
      expect(document).toMatchObject({ identifier, title: '银杏大道复绿（示例）', type: 'news' })
      const all = async () => {
        const found: string[] = []
        for await (const batch of documents.all()) found.push(...batch.map((one) => one.identifier))
        return found
      }
      expect(await all()).toContain(identifier)
      expect(await all()).not.toContain(draft.identifier)
      expect(await documents.count()).toBe((await all()).length)
      expect(await documents.placed()).toContainEqual({ identifier, sites: document?.sites })
      await step(world, world.people.publisher, id, { action: 'withdraw', comment: '内容有误' })
      expect(await documents.byIdentifiers([identifier])).toEqual([])
      expect(await all()).not.toContain(identifier)
    })
  })
}

async function publicationOf({ payload }: World, identifier: string) {
  const entry = await publishedCatalogue(payload).byIdentifier(identifier)
  return entry?.kind === 'live' ? entry.publication : null
}
