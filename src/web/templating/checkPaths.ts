import Handlebars from 'handlebars'
import type { TemplateSources } from './sources.ts'

/** A page template and a context it may be given. */
export interface TemplateExample {
  template: string
  context: object
}

/** A path that no example has (`absent`: misspelt?) or that no example leads to (`unreached`: an example is missing). */
export interface PathProblem {
  template: string
  line: number
  path: string
  problem: 'absent' | 'unreached'
}

type Samples = readonly unknown[]
interface Scope {
  samples: Samples
  blockParams: Readonly<Record<string, Samples>>
}
type Outcome = 'found' | PathProblem['problem']
const BEST_FIRST: readonly Outcome[] = ['found', 'absent', 'unreached']
type Sighting = Omit<PathProblem, 'problem'> & { outcome: Outcome }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const distinct = (values: unknown[]): unknown[] => [...new Set(values)]

/** One walk over all templates, with everything the examples can put in each place. */
class PathCheck {
  readonly sightings = new Map<string, Sighting>()
  private readonly programs = new Map<string, hbs.AST.Program>()

  constructor(sources: TemplateSources) {
    for (const [name, source] of sources) this.programs.set(name, Handlebars.parse(source))
  }

  template(name: string, samples: Samples, callers: readonly string[]): void {
    const program = this.programs.get(name)
    if (!program) throw new Error(`There is no template ${name}`)
    if (callers.includes(name)) return
    this.body(program, [{ samples, blockParams: {} }], [...callers, name])
  }

  private body(program: hbs.AST.Program | undefined, scopes: readonly Scope[], callers: readonly string[]): void {
    for (const statement of program?.body ?? []) this.statement(statement, scopes, callers)
  }

  private statement(node: hbs.AST.Statement, scopes: readonly Scope[], callers: readonly string[]): void {
    if (node.type === 'MustacheStatement') this.mustache(node as hbs.AST.MustacheStatement, scopes, callers)
    if (node.type === 'BlockStatement') this.block(node as hbs.AST.BlockStatement, scopes, callers)
    if (node.type === 'PartialStatement') this.partial(node as hbs.AST.PartialStatement, scopes, callers)
  }

  private mustache({ path, params }: hbs.AST.MustacheStatement, scopes: readonly Scope[], callers: readonly string[]) {
    if (params.length === 0) this.value(path, scopes, callers)
    for (const param of params) this.value(param, scopes, callers)
  }

  private block(node: hbs.AST.BlockStatement, scopes: readonly Scope[], callers: readonly string[]): void {
    const values = node.params.flatMap((param) => this.value(param, scopes, callers))
    const helper = (node.path as hbs.AST.PathExpression).original
    const inner = helper === 'each' ? distinct(values.flatMap((value) => (Array.isArray(value) ? value : []))) : values
    const [first] = node.program?.blockParams ?? []
    const scope = { samples: inner, blockParams: first ? { [first]: inner } : {} }
    const opens = helper === 'each' || helper === 'with'
    this.body(node.program, opens ? [...scopes, scope] : scopes, callers)
    this.body(node.inverse, scopes, callers)
  }

  private partial(node: hbs.AST.PartialStatement, scopes: readonly Scope[], callers: readonly string[]): void {
    const [context] = node.params
    const samples = context ? this.value(context, scopes, callers) : (scopes.at(-1)?.samples ?? [])
    const bases = context || isObject(samples[0]) ? samples.filter(isObject) : [{}]
    const named = (node.hash?.pairs ?? []).map(({ key, value }) => [key, this.value(value, scopes, callers)] as const)
    const first = Object.fromEntries(named.map(([key, values]) => [key, values[0] ?? null]))
    const variants = named.flatMap(([key, values]) => values.map((value) => ({ [key]: value })))
    const base = Object.assign({}, ...bases)
    const merged = named.length === 0 ? bases : [...variants.map((one) => ({ ...base, ...first, ...one })), ...bases]
    this.template(`components/${(node.name as hbs.AST.PathExpression).original}`, merged, callers)
  }

  private value(node: hbs.AST.Expression, scopes: readonly Scope[], callers: readonly string[]): unknown[] {
    if (node.type === 'PathExpression') return this.path(node as hbs.AST.PathExpression, scopes, callers)
    if (node.type === 'SubExpression') {
      for (const param of (node as hbs.AST.SubExpression).params) this.value(param, scopes, callers)
      return []
    }
    return 'value' in node ? [node.value] : []
  }

  private path(node: hbs.AST.PathExpression, scopes: readonly Scope[], callers: readonly string[]): unknown[] {
    if (node.data) return node.parts[0] === 'root' ? [] : [0]
    const scope = scopes.at(-1 - node.depth)
    const parts = [...node.parts]
    const bound = scope?.blockParams[parts[0] ?? '']
    if (bound) parts.shift()
    let samples = [...(bound ?? scope?.samples ?? [])]
    let outcome: Outcome = 'found'
    for (const part of parts) {
      const owners = samples.filter(isObject)
      const holders = owners.filter((owner) => part in owner)
      if (outcome === 'found' && holders.length === 0) outcome = owners.length > 0 ? 'absent' : 'unreached'
      samples = distinct(holders.map((holder) => holder[part]))
    }
    this.note(node, callers.at(-1) ?? '', outcome)
    return samples
  }

  private note({ original, loc }: hbs.AST.PathExpression, template: string, outcome: Outcome): void {
    const key = `${template}:${loc.start.line}:${loc.start.column}:${original}`
    const before = this.sightings.get(key)?.outcome
    const best = BEST_FIRST.find((one) => one === before || one === outcome) ?? outcome
    this.sightings.set(key, { template, line: loc.start.line, path: original, outcome: best })
  }
}

/**
 * Compares every path in the templates with what the examples hold. Strict mode throws on `{{typo}}` but lets
 * `{{#if typo}}` and `{{#each typo}}` pass in silence; this does not. `checked` says how many paths were looked at.
 */
export function checkPaths(
  sources: TemplateSources,
  examples: TemplateExample[],
): { checked: number; problems: PathProblem[] } {
  const check = new PathCheck(sources)
  const names = [...new Set(examples.map(({ template }) => template))]
  for (const name of names) {
    const samples = examples.filter(({ template }) => template === name).map(({ context }) => context)
    check.template(name, samples, [])
  }
  const sightings = [...check.sightings.values()]
  const problems = sightings.flatMap(({ outcome, ...where }): PathProblem[] =>
    outcome === 'found' ? [] : [{ ...where, problem: outcome }],
  )
  return { checked: sightings.length, problems }
}
