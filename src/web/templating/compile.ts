import { runInThisContext } from 'node:vm'
import Handlebars from 'handlebars'

const options: PrecompileOptions = { strict: true, knownHelpersOnly: true }
const compiled = new Map<string, TemplateSpecification>()

/**
 * Compiles once per distinct text: seventeen sites share the result, and a syntax error stops the start instead of
 * the first request. `knownHelpersOnly` makes a call of a helper that does not exist an error here, too.
 */
export function compileTemplate(name: string, source: string): TemplateSpecification {
  const known = compiled.get(source)
  if (known) return known
  try {
    const specification: TemplateSpecification = runInThisContext(`(${Handlebars.precompile(source, options)})`)
    compiled.set(source, specification)
    return specification
  } catch (cause) {
    throw new Error(`Template ${name} does not compile: ${(cause as Error).message}`, { cause })
  }
}
