import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { recordEvent } from '../../identity/store/index.ts'
import { dayOf } from '../../library/index.ts'
import type { Clock } from '../../platform/clock.ts'
import { createProgress } from '../../platform/progress.ts'
import type { SiteRegistry } from '../../sites/index.ts'
import { buildDemonstrationCity } from '../build.ts'
import { type DemoAccount, seedAccounts } from './seedAccounts.ts'
import { seedAttachments } from './seedAttachments.ts'
import { seedImages } from './seedImages.ts'
import { seedOrganizations } from './seedOrganizations.ts'
import { seedPins } from './seedPins.ts'
import { seedResources } from './seedResources.ts'

interface Surroundings {
  payload: Payload
  registry: SiteRegistry
  clock: Clock
  dataDir: string
}

const COMPLETED = 'demonstration.completed'

/**
 * Makes the demonstration city in an empty library, once. Interrupted at any moment it goes on at the next start: what
 * is there by its key is left alone. Answers the demonstration accounts with the passwords of this installation.
 */
export async function seedDemonstration({ payload, registry, clock, dataDir }: Surroundings): Promise<DemoAccount[]> {
  const file = join(dataDir, 'demo-accounts.json')
  if (await isSettled(payload)) return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[]) : []
  const city = buildDemonstrationCity({ today: dayOf(clock.now()), sites: [...registry.sites] })
  const progress = createProgress({ label: '建立演示城市', total: city.resources.length })
  const organizations = await seedOrganizations(payload, city.organizations)
  progress.report(0, '账号')
  const accounts = await seedAccounts(payload, city.users, organizations)
  writeFileSync(file, JSON.stringify(accounts, null, 2), { mode: 0o600 })
  progress.report(0, '图片')
  const images = await seedImages(payload, city.images)
  const attachments = await seedAttachments(payload, city, organizations)
  const known = { organizations, images, attachments }
  const written = await seedResources(payload, city.resources, known, (done) => progress.report(done))
  await seedPins(payload, city.pins)
  const req = await createLocalReq({}, payload)
  await recordEvent(req, { action: COMPLETED, subject: 'demonstration', actor: null, touches: [], detail: { written } })
  progress.finish(`演示城市已建立：${written} 条信息（示例），${registry.sites.length} 个站点。`)
  return accounts
}

/** True once the city is complete, and for a library that somebody else has filled. */
async function isSettled(payload: Payload): Promise<boolean> {
  const completed = await payload.db.count({ collection: 'events', where: { action: { equals: COMPLETED } } })
  if (completed.totalDocs > 0) return true
  const own = await payload.db.count({ collection: 'resources', where: { externalId: { exists: false } } })
  return own.totalDocs > 0
}
