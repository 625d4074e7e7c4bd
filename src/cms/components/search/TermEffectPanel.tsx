import type { TermEffect } from '../../../search/index.ts'

/** As the platform tells it: with hints about the lines that are there already. */
export type ToldEffect = TermEffect & { hints: string[] }
type HitsChange = TermEffect['own'][number]

const figure = (value: number) => value.toFixed(4)
const difference = (before: number, after: number) => {
  const change = after - before
  return `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(4)}`
}

/** What a line would change: first for its own words, then on the judged set. */
export function TermEffectPanel({ effect: { judged, own, hints } }: { effect: ToldEffect }) {
  const rows = [
    { name: 'MRR（第一条合适结果的位置）', before: judged.before.mrr, after: judged.after.mrr },
    { name: 'nDCG@10（前十条的排列）', before: judged.before.ndcg, after: judged.after.ndcg },
  ]
  return (
    <div className="term-effect" role="status">
      <h2>生效后的变化</h2>
      {hints.length > 0 ? (
        <>
          <h3>请留意</h3>
          <ul>
            {hints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        </>
      ) : null}
      <h3>检索这些词时</h3>
      {own.map((change) => (
        <HitsTable key={change.query} change={change} />
      ))}
      <h3>对评测题的影响</h3>
      <table>
        <caption>
          本库有答案的评测题共 {judged.queries} 道，其中 {judged.changed.length} 道的前几条结果有变化
        </caption>
        <thead>
          <tr>
            <th scope="col">指标</th>
            <th scope="col">生效前</th>
            <th scope="col">生效后</th>
            <th scope="col">变化</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, before, after }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{figure(before)}</td>
              <td>{figure(after)}</td>
              <td>{difference(before, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {judged.changed.map((change) => (
        <HitsTable key={change.query} change={change} />
      ))}
    </div>
  )
}

/** The first hits of one query, before and after side by side. */
function HitsTable({ change: { query, before, after } }: { change: HitsChange }) {
  const isSame = before.length === after.length && before.every((title, index) => title === after[index])
  return (
    <table className="term-effect__hits">
      <caption>
        “{query}”{isSame ? '：结果不变' : null}
      </caption>
      <thead>
        <tr>
          <th scope="col">生效前</th>
          <th scope="col">生效后</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <Titles titles={before} />
          </td>
          <td>
            <Titles titles={after} />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

const Titles = ({ titles }: { titles: string[] }) =>
  titles.length === 0 ? (
    '没有结果'
  ) : (
    <ol>
      {titles.map((title, index) => (
        <li key={index}>{title}</li>
      ))}
    </ol>
  )
