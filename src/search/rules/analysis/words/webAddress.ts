/** Web and mail addresses in normalised text; what follows the host is no word of anybody's. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s\p{Script=Han}<>"')，。；、]+|[a-z0-9_.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+|(?<![a-z0-9.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:cn|com|net|org|gov)(?![a-z0-9])(?:\/[^\s\p{Script=Han}<>"')，。；、]*)?/gu
const MAY_HOLD = /:\/\/|www\.|@|\.(?:cn|com|net|org|gov)/

export interface WebAddress {
  /** Letters and figures of the address without its path: one word, so that gjj in it is not found as a word. */
  token: string
  start: number
  end: number
}

const tokenOf = (address: string): string =>
  address
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/[^a-z0-9]/g, '')

/** Addresses of a text in order. */
export const webAddressesIn = (text: string): WebAddress[] =>
  MAY_HOLD.test(text)
    ? [...text.matchAll(ADDRESS)]
        .map(({ 0: address, index }) => ({ token: tokenOf(address), start: index, end: index + address.length }))
        .filter(({ token }) => token !== '')
    : []
