import type { RankingText, StoredDocument } from '../../rules/searchIndex.ts'
import type { RowFacts } from './columns.ts'
import type { Connection } from './connection.ts'

const AMONG = 'in (select value from json_each(?))'
const FACT_COLUMNS = ['row', 'type', 'sites', 'home', 'issuer', 'topic', 'year', 'validity', 'published', 'sameness']
const FACTS = FACT_COLUMNS.join()
/** Facts of half a million rows at once would take the memory of the whole index. */
const PAGE = 10_000

type DocumentRow = RowFacts & { identifier: string; title: string; body: string; rest: string }
type RankingRow = [
  row: number,
  identifier: string,
  type: string,
  homeSite: string,
  title: string,
  plainTitle: string,
  titleTokens: string,
  keywordTokens: string,
]

/** Reads what the index keeps of documents. */
export function storedReader(connection: Connection) {
  const all = <Row>(sql: string) => {
    const statement = connection.prepare(sql)
    return (...values: (string | number)[]) => statement.all(...values) as Row[]
  }
  const documents = all<DocumentRow>(`select ${FACTS}, identifier, title, body, rest from documents where row ${AMONG}`)
  // One string of all rows is read far quicker than a row at a time.
  const ranking = all<{ rows: string }>(
    `select json_group_array(json_array(row, identifier, type, home, title, plainTitle, titleTokens, keywordTokens)) as rows
     from documents where row ${AMONG}`,
  )
  const rows = all<{ identifier: string; row: number }>(
    `select identifier, row from documents where identifier ${AMONG}`,
  )
  const attached = all<{ texts: string }>('select attachmentTexts as texts from documents where row = ?')
  const pointing = all<{ row: number }>(`select distinct row from relations where target ${AMONG}`)
  const facts = all<{ rows: string }>(
    `select json_group_array(json_object(${FACT_COLUMNS.map((name) => `'${name}', ${name}`)})) as rows
     from (select ${FACTS} from documents where row > ? order by row limit ${PAGE})`,
  )
  const terms = all<{ term: string; weight: number }>('select term, weight from terms where weight > 0')
  const inventory = all<{ identifier: string; sites: string; digest: string }>(
    'select identifier, sites, digest from documents',
  )
  const external = all<{ ids: string }>(`select json_group_array(rest ->> 'externalId') as ids from documents`)
  return {
    documents: (asked: readonly number[]): StoredDocument[] => inOrder(asked, documents(JSON.stringify(asked))),
    rankingTexts: (asked: readonly number[]) =>
      (JSON.parse(ranking(JSON.stringify(asked))[0]?.rows ?? '[]') as RankingRow[]).map(toRankingText),
    attachmentTexts: (row: number) => JSON.parse(attached(row)[0]?.texts ?? '[]') as string[],
    rowsOf: (asked: readonly string[]) =>
      new Map(rows(JSON.stringify(asked)).map(({ identifier, row }) => [identifier, row])),
    rowsPointingAt: (asked: readonly string[]) => pointing(JSON.stringify(asked)).map(({ row }) => row),
    facts: () => pagesOf((after) => JSON.parse(facts(after)[0]?.rows ?? '[]') as RowFacts[]),
    terms: () => terms().map(({ term, weight }) => [term, weight] as const),
    inventory: () => inventory(),
    externalIds: () => new Set(JSON.parse(external()[0]?.ids ?? '[]') as string[]),
  }
}

/** All rows, a page at a time; `read` gives those after a row. */
function* pagesOf(read: (after: number) => RowFacts[]): Generator<RowFacts> {
  for (let page = read(-1); page.length > 0; page = read(page.at(-1)?.row ?? 0)) yield* page
}

function toRankingText([
  row,
  identifier,
  type,
  homeSite,
  title,
  plainTitle,
  titles,
  keywords,
]: RankingRow): RankingText {
  const known = { row, identifier, type: type as RankingText['type'], homeSite, title, plainTitle }
  return { ...known, titleTokens: ` ${titles} `, keywordTokens: ` ${keywords} ` }
}

function inOrder(asked: readonly number[], found: readonly DocumentRow[]): StoredDocument[] {
  const byRow = new Map(found.map((row) => [row.row, row]))
  return asked.flatMap((row) => {
    const one = byRow.get(row)
    return one ? [toStored(one)] : []
  })
}

function toStored({ row, identifier, title, body, rest, ...facts }: DocumentRow): StoredDocument {
  return {
    ...(JSON.parse(rest) as Omit<StoredDocument, 'row'>),
    row,
    identifier,
    title,
    body,
    type: facts.type as StoredDocument['type'],
    homeSite: facts.home,
    issuer: facts.issuer,
    topic: facts.topic || null,
    legalForce: (facts.validity || null) as StoredDocument['legalForce'],
    year: Number(facts.year),
    sites: facts.sites.split(';').filter(Boolean),
  }
}
