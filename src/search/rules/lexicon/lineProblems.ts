import limits from '../../data/lexicon/limits.json' with { type: 'json' }
import type { Lexicon, ThesaurusLine } from '../analysis/types.ts'
import { keysOf, ONE_WORD, sameForm } from './keys.ts'

const length = (word: string) => [...sameForm(word)].length
const twice = (words: readonly string[]) => words.filter((word, at) => words.map(sameForm).indexOf(sameForm(word)) < at)

function sideProblems({ from, to }: ThesaurusLine): string[] {
  const problems: string[] = []
  if (from.length === 0) problems.push('左边还没有词，请写市民会输入的说法。')
  if (to.length === 0) problems.push('右边还没有词，请写文件、办事指南里的正式用语。')
  if ([...from, ...to].some((word) => !ONE_WORD.test(word))) problems.push('每一格只写一个词，不带空格、逗号和句号。')
  return problems
}

function lengthProblems(line: ThesaurusLine): string[] {
  const keys = keysOf(line)
  const targets = line.direction === '>' ? line.to : []
  return [
    ...keys
      .filter((key) => length(key) < limits.key.shortest)
      .map((key) => `“${key}”只有一个字，会误伤许多查询，请至少写${limits.key.shortest}个字。`),
    ...keys
      .filter((key) => length(key) > limits.key.longest)
      .map((key) => `“${key}”超过${limits.key.longest}个字，请只留关键的说法，不写整句话。`),
    ...targets
      .filter((word) => length(word) > limits.target.longest)
      .map((word) => `“${word}”超过${limits.target.longest}个字，请只写事项或者证件的名称。`),
  ]
}

function amountProblems({ from, direction, to }: ThesaurusLine): string[] {
  if (direction === '=' && from.length + to.length > limits.twoWayWords)
    return [`双向的一条最多${limits.twoWayWords}个词：词一多，就难保两两都是同一个意思。请拆开，或者改为单向。`]
  if (direction === '>' && to.length > limits.targets) return [`右边最多${limits.targets}个词，请只留市民真正要找的。`]
  return []
}

function repetitionProblems({ from, to }: ThesaurusLine): string[] {
  const targets = new Set(to.map(sameForm))
  return [
    ...from.filter((key) => targets.has(sameForm(key))).map((key) => `“${key}”两边都有，指向自己没有意义。`),
    ...[...twice(from), ...twice(to)].map((word) => `“${word}”写了两遍。`),
  ]
}

function knownKeyProblems(line: ThesaurusLine, lexicon: Lexicon): string[] {
  const keys = new Set(keysOf(line).map(sameForm))
  return lexicon.thesaurus.flatMap((known) =>
    keysOf(known)
      .filter((key) => keys.has(sameForm(key)))
      .map((key) => `“${key}”已有一条：${shown(known)}。本条生效后，两条的右边会合在一起。`),
  )
}

function chainProblems(line: ThesaurusLine, lexicon: Lexicon): string[] {
  if (line.direction === '=') return []
  const keys = new Set(line.from.map(sameForm))
  const targets = new Set(line.to.map(sameForm))
  return lexicon.thesaurus
    .filter(({ direction }) => direction === '>')
    .flatMap((known) =>
      known.from
        .filter((key) => targets.has(sameForm(key)))
        .map((key) =>
          known.to.some((word) => keys.has(sameForm(word)))
            ? `“${key}”已经指回这里的左边（${shown(known)}）。两个词若是一个意思，请合为一条双向的。`
            : `“${key}”本身也是口语说法（${shown(known)}）。查询只展开一步，请直接写正式用语。`,
        ),
    )
}

function shown({ from, direction, to }: ThesaurusLine): string {
  return `${from.join('、')} ${direction === '>' ? '→' : '＝'} ${to.join('、')}`
}

/**
 * What an editor should mend before a line becomes live, in sentences for the screen; empty: nothing. `lexicon` is what
 * the line would be added to, without the line itself (M-073).
 */
export function lineProblems(line: ThesaurusLine, lexicon: Lexicon): string[] {
  return [
    ...sideProblems(line),
    ...lengthProblems(line),
    ...amountProblems(line),
    ...repetitionProblems(line),
    ...knownKeyProblems(line, lexicon),
    ...chainProblems(line, lexicon),
  ]
}
