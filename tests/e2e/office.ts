import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import type { Account } from '../support/system.ts'

const LIST = '/admin/collections/resources'
const PATIENTLY = { timeout: 30_000, interval: 500 }

/** The first demonstration account of a role whose address names the unit. */
export function accountOf(role: string, unit: string): Account {
  const { accounts } = inject('system')
  const account = accounts.find(({ email }) => email.startsWith(unit === '' ? `${role}@` : `${role}-${unit}@`))
  if (!account) throw new Error(`No ${role} of “${unit}” among the demonstration accounts.`)
  return account
}

export const adminUrl = (path: string): string => `${inject('system').adminOrigin}${path}`

export async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto(adminUrl('/admin/login'))
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByText('您的角色是').waitFor()
}

export async function openNewResource(page: Page, type: string): Promise<void> {
  await page.goto(adminUrl(`${LIST}/create`))
  await choose(page, 'type', type)
  await page.getByRole('button', { name: '元数据', exact: true }).waitFor()
}

/** Opens a document from its list. A list writes its order into its address first; a click before that is lost. */
export async function openFromList(page: Page, list = LIST, name: string | null = null): Promise<void> {
  await page.goto(adminUrl(list))
  await page.waitForURL(/[?&]sort=/)
  const links = page.locator('tbody td a')
  await (name === null ? links.first() : links.getByText(name, { exact: true })).click()
}

export const openTab = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

/** Picks a term of a select by its words. */
export async function choose(page: Page, field: string, label: string): Promise<void> {
  await page.locator(`#field-${field} input`).first().fill(label)
  await page.getByRole('option', { name: label, exact: true }).click()
}

export const fill = (page: Page, field: string, text: string): Promise<void> =>
  page.locator(`#field-${field}`).fill(text)

export async function writeBody(page: Page, ...paragraphs: string[]): Promise<void> {
  await page.locator('[contenteditable=true]').first().click()
  for (const text of paragraphs) {
    await page.keyboard.insertText(text)
    await page.keyboard.press('Enter')
  }
}

/** Replaces one paragraph of the body; the editor may need a moment after its text is seen. */
export async function rewrite(page: Page, from: string, to: string): Promise<void> {
  const body = page.locator('[contenteditable=true]').first()
  await expect
    .poll(async () => {
      const text = (await body.textContent()) ?? ''
      if (text.includes(to) && !text.includes(from)) return true
      await body.locator('p', { hasText: from }).click({ clickCount: 3 })
      await page.keyboard.insertText(to)
      return false
    }, PATIENTLY)
    .toBe(true)
}

/** Saves and answers the path of the saved document in the admin. */
export async function saveDraft(page: Page): Promise<string> {
  const isSaved = (url: string) => /\/api\/resources(\/|\?|$)/.test(new URL(url).pathname)
  const [answer] = await Promise.all([
    page.waitForResponse(
      (response) => isSaved(response.url()) && ['POST', 'PATCH'].includes(response.request().method()),
    ),
    page.getByRole('button', { name: '保存草稿' }).click(),
  ])
  if (!answer.ok()) throw new Error(`Not saved: ${await answer.text()}`)
  await page.waitForURL(/\/resources\/[0-9a-f-]{24,36}$/)
  return new URL(page.url()).pathname
}

/** Clicks a step of the review; the page shows the new state when it was taken. Throws what the page says when it was not. */
export async function take(page: Page, step: string, stateAfter: string, reason: string | null = null): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click()
  if (reason !== null) {
    await page.getByLabel(new RegExp(`^${step}原因`)).fill(reason)
    await page.getByRole('button', { name: `确认${step}` }).click()
  }
  const taken = page.locator('.review-status').getByText(stateAfter, { exact: true })
  const refused = page.getByRole('alert').filter({ hasText: '没有办成' })
  await taken.or(refused).first().waitFor()
  if (await refused.isVisible()) throw new Error(`${step}: ${await refused.textContent()}`)
}

/** Asks for a step over REST with the cookie of the person signed in on this page. */
export const askForStep = (page: Page, path: string, action: string) =>
  page.evaluate(
    async ([id, wanted]) => {
      const response = await fetch(`/api/resources/${id}/step`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ action: wanted }),
      })
      const body = (await response.json()) as { reasons?: { code: string; message: string }[] }
      return { status: response.status, reasons: body.reasons ?? [] }
    },
    [path.split('/').at(-1) ?? '', action] as const,
  )
