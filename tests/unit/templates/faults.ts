/** Fields that hold markup made by the publisher or the site's own files; nothing else is printed unescaped. */
export const MARKUP_FIELDS = ['main', 'layout.jsonLd', 'site.motif', 'motif', 'html']

const RULES: { fault: string; pattern: RegExp }[] = [
  { fault: 'inline style', pattern: /<style|\sstyle=/i },
  { fault: 'inline script', pattern: /<script(?![^>]*(?:\ssrc=|type="application\/ld\+json"))/i },
  { fault: 'event handler', pattern: /\son[a-z]+=/i },
  { fault: 'outside host', pattern: /(?:src|href|action)="https?:/i },
  { fault: 'new window', pattern: /target=/i },
]

/** Everything a template may not contain: what the Content Security Policy forbids, and unescaped text (M-044, SEC-WEB). */
export function templateFaults(source: string): string[] {
  const unescaped = [...source.matchAll(/\{\{\{\s*([^}\s]+)\s*\}\}\}/g)]
    .map(([, field]) => field ?? '')
    .filter((field) => !MARKUP_FIELDS.includes(field))
  const broken = RULES.filter(({ pattern }) => pattern.test(source)).map(({ fault }) => fault)
  return [...broken, ...unescaped.map((field) => `unescaped ${field}`)]
}

/** Style rules that would load from outside, move by themselves or fix a width beyond a phone's. */
export function styleFaults(source: string): string[] {
  const rules = [
    { fault: 'outside address', pattern: /url\(\s*['"]?(?:https?:)?\/\//i },
    { fault: 'import', pattern: /@import/i },
    { fault: 'movement', pattern: /(?:^|[\s;{])(?:animation|transition)[\w-]*\s*:/im },
    { fault: 'fixed width', pattern: /(?:^|[\s;{])(?:min-)?width\s*:\s*(?:[3-9]\d\d|\d{4,})px/im },
  ]
  return rules.filter(({ pattern }) => pattern.test(source)).map(({ fault }) => fault)
}
