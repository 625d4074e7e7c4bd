import { readFile } from 'node:fs/promises'
import { fileTypeFromBuffer } from 'file-type'
import { describe, expect, it } from 'vitest'
import { buildDemonstrationCity } from '../../../src/demonstration/build.ts'
import { SAMPLE } from '../../../src/demonstration/wording.ts'
import { blockText } from '../../../src/library/index.ts'
import { projectRoot } from '../../../src/platform/projectRoot.ts'
import { attachmentText } from '../../../src/search/store/attachments/attachmentText.ts'
import { configuredSites } from './sites.ts'

const city = buildDemonstrationCity({ today: '2026-11-22', sites: configuredSites() })
const everything = city.resources
  .map(({ title, summary, body, details }) => title + summary + body.map(blockText).join('') + JSON.stringify(details))
  .join('\n')

/** What only the text of the file can be found by. */
const ONLY_INSIDE: Readonly<Record<string, string>> = {
  'elevator-subsidies.xlsx': '平层入户贯通门',
  'pipe-relocation-guidelines.pdf': '级配砂砾石',
  'housing-declaration-notes.docx': '阁楼净高不足两米二',
}

describe('the attachments of the demonstration city (M-080)', () => {
  it('are one of every kind that search reads', () => {
    expect(city.attachments.map(({ file }) => file).sort()).toEqual(Object.keys(ONLY_INSIDE).sort())
  })

  it.each(city.attachments)(
    '$file says what stands nowhere else, and belongs to something published',
    async (attachment) => {
      const { externalId, title, file } = attachment
      expect(city.resources.find((resource) => resource.externalId === externalId)?.state).toBe('published')
      expect(title.endsWith(SAMPLE)).toBe(true)
      const bytes = await readFile(`${projectRoot}/demonstration/files/${file}`)
      const { text, shortfall } = await attachmentText(bytes, (await fileTypeFromBuffer(bytes))?.mime ?? '', file)
      expect(shortfall).toBeNull()
      expect(text).toContain(ONLY_INSIDE[file])
      expect(everything).not.toContain(ONLY_INSIDE[file])
    },
  )
})
