import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Router } from 'express'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminApp } from '../../src/cms/http/adminApp.ts'
import { type Action, can, ROLES, type Role, type Subject } from '../../src/identity/index.ts'
import { news } from '../engines/drafts.ts'
import { type Engine, openPostgres } from '../support/engines.ts'

const PASSWORD = 'Yiku-2026-demo'
/** Where each subject of the rights table is found over REST. */
const DOORS: Partial<Record<Subject, string>> = {
  resource: 'resources',
  media: 'media',
  attachment: 'attachments',
  section: 'sections',
  organization: 'organizations',
  user: 'users',
  event: 'events',
  searchTerm: 'search-terms',
  pinnedAnswer: 'pinned-answers',
  searchReport: 'search-log',
}

let engine: Engine
let server: Server
let origin: string
const tokens = new Map<Role, string>()
/** One row of every collection, owned by the organization and the site that all tested people belong to. */
const own = new Map<string, string>()
const others = new Map<string, string>()

async function makeOwned(ids: Map<string, string>, site: string, serial: number): Promise<string> {
  const { payload } = engine
  const make = async (collection: string, data: object, extra: object = {}) => {
    const row = await payload.create({ collection, data, depth: 0, overrideAccess: true, ...extra } as never)
    ids.set(collection, String((row as { id: string }).id))
    return String((row as { id: string }).id)
  }
  const organization = await make('organizations', {
    name: `示例机构${serial}`,
    slug: site,
    code: `11110000DEM000001${serial}`,
    level: 'city',
    region: '110000',
    site,
  })
  await make('resources', { ...news(), organization }, { draft: true })
  await make('sections', { site, slug: 'news', name: '要闻', description: '示例栏目', columnType: 'news', order: 1 })
  const words = { kind: 'thesaurus', from: `说法${serial}`, direction: '>', to: `另一种说法${serial}` }
  await make('search-terms', words)
  const png = await picture()
  const file = { data: png, mimetype: 'image/png', name: '图.png', size: png.length }
  await make('media', { alt: '示例图片', organization }, { file })
  await make('users', { ...personOf('editor'), email: `owned-${site}@example.gov.cn`, organization })
  return organization
}

const picture = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#245' } })
    .withExif({ IFD0: { Copyright: 'somebody', ImageDescription: 'where it was taken' } })
    .png()
    .toBuffer()

const personOf = (role: Role) => ({ name: role, role, email: `${role}@example.gov.cn`, password: PASSWORD })

beforeAll(async () => {
  engine = await openPostgres()
  const organization = await makeOwned(own, 'haidian', 1)
  await makeOwned(others, 'huairou', 2)
  for (const role of ROLES) {
    const data = { ...personOf(role), organization, site: role === 'webmaster' ? 'haidian' : null }
    await engine.payload.create({ collection: 'users', data, depth: 0, overrideAccess: true } as never)
  }
  server = createServer(adminApp(Promise.resolve(engine.payload.config), Router())).listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  for (const role of ROLES) {
    const { email, password } = personOf(role)
    const answer = await ask(null, 'POST', 'users/login', { email, password })
    tokens.set(role, (answer.body as { token: string }).token)
  }
})
afterAll(async () => {
  server?.close()
  await engine?.close()
})

async function ask(role: Role | null, method: string, path: string, body: object | FormData | null = null) {
  const headers = new Headers(role ? { Authorization: `JWT ${tokens.get(role)}` } : {})
  const isForm = body instanceof FormData
  if (!isForm) headers.set('Content-Type', 'application/json')
  const content = body ? { body: isForm ? body : JSON.stringify(body) } : {}
  const response = await fetch(`${origin}/api/${path}`, { method, headers, ...content })
  const text = await response.text()
  return { status: response.status, text, body: (text.startsWith('{') ? JSON.parse(text) : null) as unknown }
}

const METHODS: readonly [Action, string][] = [
  ['read', 'GET'],
  ['update', 'PATCH'],
  ['delete', 'DELETE'],
  ['create', 'POST'],
]
const subjects = Object.entries(DOORS) as [Subject, string][]
const someone = { organization: 'other', site: 'other', owner: 'other' }
const mine = { organization: 'own', site: 'own', owner: 'other' }
const asActor = (role: Role) => ({ id: 'self', role, organization: 'own', site: 'own' })

/** Everything the rights table does not grant, on the own side and on another's. */
const forbidden = ROLES.flatMap((role) =>
  subjects.flatMap(([subject, collection]) =>
    METHODS.flatMap(([action, method]) =>
      (
        [
          ['own', mine, own],
          ['another’s', someone, others],
        ] as const
      )
        .filter(([, target]) => !can(asActor(role), action, subject, target))
        .map(([whose, , ids]) => ({ role, action, method, collection, whose, ids })),
    ),
  ),
)

describe('Payload’s own REST refuses what the rights table does not grant (M-013, SEC-AC-02, JY-PLAT-04)', () => {
  it.each(ROLES)('%s', async (role) => {
    const granted: string[] = []
    const asked = forbidden.filter((door) => door.role === role && !(door.action === 'create' && door.whose !== 'own'))
    for (const { action, method, collection, whose, ids } of asked) {
      const id = ids.get(collection)
      if (!id && action !== 'create') continue
      const path = action === 'create' ? collection : `${collection}/${id}`
      const { status } = await ask(role, method, path, method === 'GET' ? null : { name: '改', title: '改', alt: '改' })
      if (![401, 403, 404].includes(status)) granted.push(`${action} ${whose} ${collection}: ${status}`)
    }
    expect(granted).toEqual([])
    expect(asked.length).toBeGreaterThan(5)
  })

  it('nobody signed in: nothing is read, nothing is written', async () => {
    const granted: string[] = []
    const hidden = ['publications', 'publication-links', 'placements', 'identifier-counters']
    for (const collection of [...subjects.map(([, name]) => name), ...hidden]) {
      for (const method of ['GET', 'POST']) {
        const { status } = await ask(null, method, collection, method === 'POST' ? {} : null)
        if (![401, 403, 404].includes(status)) granted.push(`${method} ${collection}: ${status}`)
      }
    }
    expect(granted).toEqual([])
  })

  it('nobody registers as the first user', async () => {
    expect((await ask(null, 'POST', 'users/first-register', personOf('administrator'))).status).toBe(404)
  })
})

describe('the review cannot be jumped (ZY-PUB-09)', () => {
  const path = () => `resources/${own.get('resources')}`

  it.each([{ _status: 'published' }, { _status: 'published', reviewState: 'published' }])(
    'an editor does not publish by writing %j',
    async (data) => {
      expect((await ask('editor', 'PATCH', path(), data)).status).toBe(403)
    },
  )

  it('what review and platform own stays as it was, whatever an editor writes', async () => {
    const before = (await ask('editor', 'GET', path())).body as Record<string, unknown>
    const claims = { reviewState: 'reviewed', identifier: 'X', organization: others.get('organizations'), type: 'faq' }
    expect((await ask('editor', 'PATCH', path(), { title: '改过的标题（示例）', ...claims })).status).toBe(200)
    const after = (await ask('editor', 'GET', `${path()}?draft=true&depth=0`)).body as Record<string, unknown>
    expect(after.title).toBe('改过的标题（示例）')
    expect(after).toMatchObject({ reviewState: 'draft', identifier: before.identifier, type: 'news' })
    expect(after.organization).toBe(own.get('organizations'))
  })

  it('a draft without type or title does not enter the library', async () => {
    expect((await ask('editor', 'POST', 'resources', { title: '没有类型' })).text).toContain('请先选择资源类型')
    expect((await ask('editor', 'POST', 'resources', { type: 'news' })).text).toContain('请填写标题')
    expect((await ask('editor', 'POST', 'resources', { type: 'secret', title: '别的类型' })).status).toBe(400)
  })

  it('a webmaster’s new section is made on the own site, whatever the request says', async () => {
    const data = { site: 'huairou', slug: 'mine', name: '新栏目', description: '示例', columnType: 'news', order: 2 }
    const made = (await ask('webmaster', 'POST', 'sections', data)).body as { doc: { site: string } }
    expect(made.doc.site).toBe('haidian')
  })
})

describe('uploads are what they say (SEC-WEB-05)', () => {
  const upload = async (bytes: Buffer | string, name: string, type: string, alt: string | null) => {
    const form = new FormData()
    form.set('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], { type }), name)
    form.set('_payload', JSON.stringify(alt === null ? {} : { alt }))
    return ask('editor', 'POST', 'media', form)
  }

  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'a.svg', 'image/svg+xml'],
    ['HTML under the name of a PNG', '<!doctype html><script>alert(1)</script>', 'a.png', 'image/png'],
  ])('%s is refused', async (_what, bytes, name, type) => {
    const answer = await upload(bytes, name, type, '示例图片')
    expect(answer.status).toBe(400)
  })

  it('a picture without text alternative is refused (A11Y-W-1.1.1)', async () => {
    const answer = await upload(await picture(), 'a.png', 'image/png', null)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('替代文字')
  })

  it('a picture is kept as webp, under a name by chance, without its EXIF', async () => {
    const answer = await upload(await picture(), '会场.png', 'image/png', '会场全景，约有二百人出席')
    const { doc } = answer.body as { doc: { filename: string; mimeType: string } }
    expect(doc).toMatchObject({ mimeType: 'image/webp', filename: expect.stringMatching(/^[0-9a-f-]{36}\.webp$/) })
    const response = await fetch(`${origin}/api/media/file/${doc.filename}`, {
      headers: { Authorization: `JWT ${tokens.get('editor')}` },
    })
    const { format, exif } = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
    expect([format, exif]).toEqual(['webp', undefined])
  })
})
