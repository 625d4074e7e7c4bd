import { type CheerioAPI, load } from 'cheerio'

const headingFaults = ($: CheerioAPI): string[] => {
  const levels = $('h1, h2, h3, h4, h5, h6')
    .toArray()
    .map(({ tagName }) => Number(tagName.slice(1)))
  const skipped = levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)
  const first = levels.filter((level) => level === 1).length
  return [...(first === 1 ? [] : [`${first} h1`]), ...(skipped ? [`headings skip a level: ${levels.join(' ')}`] : [])]
}

const idFaults = ($: CheerioAPI): string[] => {
  const ids = $('[id]')
    .toArray()
    .map(({ attribs }) => attribs.id ?? '')
  return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index).map((id) => `id twice: ${id}`)
}

const referenceFaults = ($: CheerioAPI): string[] =>
  $('a[href^="#"], use, label[for], [aria-labelledby]')
    .toArray()
    .map(({ attribs }) => attribs.for ?? attribs['aria-labelledby'] ?? (attribs.href ?? '').slice(1))
    .filter((id) => $(`[id="${id}"]`).length !== 1)
    .map((id) => `reference to nothing: ${id}`)

/** What a Content Security Policy without `unsafe-inline` and without other hosts would refuse. */
const policyFaults = ($: CheerioAPI): string[] => {
  const inline = $('script:not([src])').filter((_, script) => $(script).attr('type') !== 'application/ld+json').length
  const handlers = $('*')
    .toArray()
    .flatMap((node) => ('attribs' in node ? Object.keys(node.attribs) : []))
    .filter((name) => name === 'style' || /^on/.test(name))
  const resources = $('img[src], script[src], source[src], iframe[src], link[rel="stylesheet"], link[rel="icon"]')
    .toArray()
    .map(({ attribs }) => attribs.src ?? attribs.href ?? '')
    .filter((address) => !/^\/(?!\/)/.test(address))
  return [
    ...(inline > 0 || $('style').length > 0 ? ['inline script or style'] : []),
    ...handlers.map((name) => `attribute ${name}`),
    ...resources.map((address) => `resource from elsewhere: ${address}`),
  ]
}

/** What is wrong with the frame or the words of a page, as far as can be told without a browser. */
export function htmlFaults(html: string): string[] {
  const $ = load(html)
  const text = $('body').text()
  const leftovers = ['undefined', '[object', 'NaN', '{{#', '{{>'].filter((word) => text.includes(word))
  return [
    ...headingFaults($),
    ...idFaults($),
    ...referenceFaults($),
    ...policyFaults($),
    ...($('html').attr('lang') ? [] : ['no language']),
    ...leftovers.map((word) => `left over: ${word}`),
  ]
}
