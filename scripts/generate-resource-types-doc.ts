import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { resourceTypesPage } from '../src/library/types/referencePage.ts'
import { projectRoot } from '../src/platform/projectRoot.ts'

const page = join(projectRoot, 'docs/resource-types.md')

const command = new Command('generate-resource-types-doc')
  .description('Writes docs/resource-types.md from the resource type definitions.')
  .option('--dry-run', 'say whether the page is current, write nothing; exit code 1 when it is not')
  .parse()

const text = resourceTypesPage()
const isCurrent = (await readFile(page, 'utf8').catch(() => '')) === text

if (command.opts<{ dryRun?: boolean }>().dryRun === true) {
  console.log(isCurrent ? 'docs/resource-types.md is current.' : 'docs/resource-types.md is out of date.')
  process.exitCode = isCurrent ? 0 : 1
} else {
  await writeFile(page, text)
  console.log(isCurrent ? 'docs/resource-types.md was current.' : 'docs/resource-types.md written.')
}
