/** What the platform answers when something is not done: a problem document, with reasons or faulty fields. */
export interface Refusal {
  detail?: string
  reasons?: { code: string; message: string }[]
  errors?: { message?: string; data?: { errors?: { message: string }[] } }[]
}

export type Answer<T> = { ok: true; content: T } | { ok: false; refusal: Refusal }

/** Posts JSON to the platform as the person signed in here. */
export async function ask<T>(address: string, body: object): Promise<Answer<T>> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  const content: unknown = await response?.json().catch(() => null)
  if (response?.ok) return { ok: true, content: content as T }
  return { ok: false, refusal: (content as Refusal | null) ?? { detail: '网络不通，请稍后再试。' } }
}

/** Every reason in words. */
export function reasonsOf({ detail, reasons, errors }: Refusal): string[] {
  const ofFields = (errors ?? []).flatMap(({ message, data }) =>
    data?.errors?.length ? data.errors.map((error) => error.message) : [message ?? ''],
  )
  const all = [...(reasons ?? []).map(({ message }) => message), ...ofFields].filter(Boolean)
  return all.length > 0 ? all : [detail ?? '系统出现问题，请稍后再试。']
}
