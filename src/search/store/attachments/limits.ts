import file from '../../data/attachments/limits.json'

/** How much work an attachment may make; units as their names say, `characters` in UTF-16 units. */
export const LIMITS = {
  fileBytes: file.fileBytes.value,
  unpackedBytes: file.unpackedBytes.value,
  entries: file.entries.value,
  characters: file.characters.value,
  pages: file.pages.value,
  milliseconds: file.milliseconds.value,
  lastMilliseconds: file.lastMilliseconds.value,
  heapMegabytes: file.heapMegabytes.value,
  growthMegabytes: file.growthMegabytes.value,
} as const
