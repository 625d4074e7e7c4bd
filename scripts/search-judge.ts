import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { projectRoot } from '../src/platform/projectRoot.ts'
import { BODY_CHARACTERS, type JudgedRun, QUERY_PARTS, type QueryPart } from '../src/search/judging/index.ts'
import { checkTargets, type QualityTargets } from '../src/search/rules/judging/checkTargets.ts'
import { openBaselines } from './judge/baselines.ts'
import { writeDocsPart } from './judge/docsTables.ts'
import { judgedDocuments, openJudgedIndex } from './judge/judgedIndex.ts'
import { ablationTable, kindsTable, systemsTable, targetLines } from './judge/qualityTables.ts'
import { type Judgment, runJudge } from './judge/runJudge.ts'

interface Options {
  documents: number
  queries: QueryPart | 'all'
  ablation: boolean
  baselines: boolean
  failures: boolean
  check: boolean
  json: boolean
  writeDocs: boolean
  index?: string
}

const THRESHOLDS = join(projectRoot, 'tests/search-quality.json')
const FIRST_SHOWN = 3

const command = new Command('npm run search:judge --')
  .description(
    'Asks graded queries of the product’s own search: judged documents among distractors, in a folder of its own.',
  )
  .option('--documents <n>', 'distractors beside the judged documents', Number, 50_000)
  .addOption(new Option('--queries <part>', 'which queries').choices([...QUERY_PARTS, 'all']).default('all'))
  .option('--ablation', 'also with one part of the search off at a time', false)
  .option('--no-baselines', 'without LIKE and trigrams over the same documents')
  .option('--failures', 'list tuned queries whose answer is not first; held-out ones are never listed', false)
  .option(
    '--check',
    'tell the aims, and exit with 1 below the floor of tests/search-quality.json (held-out part)',
    false,
  )
  .option('--index <folder>', 'keep the index there and use it again while the analysis stays the same')
  .option('--json', 'one JSON object on standard output', false)
  .option('--write-docs', 'put the tables into docs/search.md', false)
  .action(judge)

async function judge(options: Options): Promise<void> {
  const onProgress = (line: string) => void process.stderr.write(`${line}\n`)
  const folder = options.index ?? mkdtempSync(join(tmpdir(), 'search-judge-'))
  const size = { documents: options.documents, characters: BODY_CHARACTERS }
  try {
    const judged = openJudgedIndex({ ...size, folder, onProgress })
    const baselines = options.baselines ? openBaselines(folder, judgedDocuments(judged.sites, size)) : null
    const parts: readonly QueryPart[] = options.queries === 'all' ? QUERY_PARTS : [options.queries]
    const judgment = await runJudge(judged, {
      parts,
      ablation: options.ablation,
      baselines: baselines?.list ?? [],
      onProgress,
    })
    judged.close()
    baselines?.close()
    report(judgment, options)
  } finally {
    if (options.index === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

function report(judgment: Judgment, options: Options): void {
  const { runs: _runs, ...figures } = judgment
  if (options.json) console.log(JSON.stringify({ documents: options.documents, ...figures }))
  else console.log(tables(judgment).join('\n\n'))
  if (options.failures) console.log(failures(judgment.runs).join('\n'))
  if (options.writeDocs) writeDocsPart('search-judge', tables(judgment, '###').join('\n\n'))
  if (options.check) check(judgment)
}

function tables({ parts, whole, ablation }: Judgment, mark = '##'): string[] {
  const ofPart = ({ part, report: own, baselines }: Judgment['parts'][number]): string[] => [
    `${mark} ${part}`,
    kindsTable(own),
    ...(baselines.length > 0 ? [systemsTable([...baselines, ['this search', own]])] : []),
  ]
  return [
    ...parts.flatMap(ofPart),
    ...(ablation.length > 0 ? [`${mark} one part off at a time`, ablationTable(whole, ablation)] : []),
  ]
}

/** Tuned queries whose first hit is not the answer, with what came first instead. */
function failures(runs: readonly JudgedRun[]): string[] {
  return runs
    .filter(
      ({ query, outcome }) =>
        !query.part.endsWith('held-out') && (outcome.score ? !outcome.score.firstRight : outcome.card),
    )
    .map(({ query, ranking, outcome }) => {
      const rank = outcome.score?.reciprocalRank ? `rank ${Math.round(1 / outcome.score.reciprocalRank)}` : 'no answer'
      const first = ranking.slice(0, FIRST_SHOWN).map((id) => `${id}=${query.grades[id] ?? 0}`)
      return `${query.kind}  ${query.q}  ${outcome.score ? rank : 'card'}  ${first.join(' ')}`
    })
}

function check({ parts }: Judgment): void {
  const { heldOut } = JSON.parse(readFileSync(THRESHOLDS, 'utf8')) as {
    heldOut: { targets: QualityTargets; floor: QualityTargets }
  }
  const found = parts.find(({ part }) => part === 'held-out')
  if (found === undefined) throw new Error('--check asks for the held-out part: --queries held-out or all')
  console.error('the aims')
  for (const line of targetLines(checkTargets(found.report, heldOut.targets))) console.error(line)
  const checked = checkTargets(found.report, heldOut.floor)
  console.error('what was reached before, and must not be lost')
  for (const line of targetLines(checked)) console.error(line)
  if (checked.some(({ reached }) => !reached)) process.exitCode = 1
}

await command.parseAsync()
