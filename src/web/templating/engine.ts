import Handlebars from 'handlebars'
import type { LayoutView, PageViews } from '../views/types.ts'
import { compileTemplate } from './compile.ts'
import type { TemplateSources } from './sources.ts'

export type PageName = keyof PageViews

/** Turns view models into HTML for one site; synchronous, no data access, no helpers beyond Handlebars' own. */
export interface TemplateEngine {
  render<Name extends PageName>(name: Name, layout: LayoutView, page: PageViews[Name]): string
  /** One component alone, for examples and tests. */
  renderComponent(name: string, context: object): string
}

/** One Handlebars environment per site, everything compiled now; strict: a misspelt field throws. */
export function createEngine(sources: TemplateSources): TemplateEngine {
  const environment = Handlebars.create()
  const templates = new Map<string, Handlebars.TemplateDelegate>()
  for (const [name, source] of sources) {
    const template = environment.template(compileTemplate(name, source))
    templates.set(name, template)
    if (name.startsWith('components/')) environment.registerPartial(name.slice('components/'.length), template)
  }

  const run = (name: string, context: object): string => {
    const template = templates.get(name)
    if (!template) throw new Error(`There is no template ${name}`)
    try {
      return template(context)
    } catch (cause) {
      throw new Error(`Template ${name}: ${(cause as Error).message}`, { cause })
    }
  }

  return {
    render: (name, layout, page) => run('layouts/main', { layout, main: run(`pages/${name}`, { layout, page }) }),
    renderComponent: (name, context) => run(`components/${name}`, context),
  }
}
