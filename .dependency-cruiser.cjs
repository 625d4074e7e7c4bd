const { join } = require('node:path')

/** Rooms and doors: docs/architecture.md. Every rule has a fixture in tests/walls/fixture that must fail. */
const PAYLOAD = 'node_modules/(payload|@payloadcms)/'
const EXPRESS = 'node_modules/(@types/)?express/'
const HANDLEBARS = 'node_modules/handlebars/'

/** Where everything is constructed and connected; `src/start` is the part of `main.ts` split into files. */
const ASSEMBLY = ['^src/main\\.ts$', '^src/start/', '^payload\\.config\\.ts$']

/** A subject's door. The import is a subject of its own inside the library: its readers are too heavy for every door. */
const DOOR = '^src/(?:library/import|[^/]+)/index\\.ts$'

/** Files in a room of a subject, however deep; the subject is `$1`. */
const room = (names) => `^src/([^/]+)(?:/|/.*/)(?:${names})/`

const wall = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

module.exports = {
  forbidden: [
    wall(
      'rules-are-pure',
      'Rules know rules, types, vocabularies and the platform; other subjects through their index.ts.',
      { path: room('rules') },
      {
        path: '^src/',
        pathNot: ['^src/$1(?:/|/.*/)(?:rules|types|vocabularies|data)/', '^src/platform/', DOOR],
      },
    ),
    wall(
      'rules-know-no-framework',
      'Nothing under rules/ may boot Payload, answer a request or fill a template.',
      { path: room('rules') },
      { path: [PAYLOAD, EXPRESS, HANDLEBARS, 'node_modules/(next|react)/'] },
    ),
    wall(
      'rules-do-no-io',
      'Clock, calendar and everything read from outside come in as arguments.',
      { path: room('rules') },
      {
        dependencyTypes: ['core'],
        path: '^(fs|child_process|net|tls|http|https|http2|dns|worker_threads|cluster|os)(/|$)',
      },
    ),
    wall(
      'one-door-to-payload',
      'Only stores, jobs and the CMS assembly know the engine.',
      { path: '^src/', pathNot: [room('store|jobs'), '^src/(cms|app)/', ...ASSEMBLY] },
      { path: PAYLOAD },
    ),
    wall(
      'express-stays-in-http',
      'Only routers and the web assembly speak HTTP.',
      { path: '^src/', pathNot: [room('http'), '^src/web/', ...ASSEMBLY] },
      { path: EXPRESS },
    ),
    wall(
      'handlebars-stays-in-web',
      'Only the web assembly fills templates.',
      { path: '^src/(?!web/)' },
      { path: HANDLEBARS },
    ),
    wall(
      'subjects-meet-at-index',
      'Another subject is used through its index.ts; its store through store/index.ts, by stores and jobs alone.',
      {
        path: '^src/([^/]+)/',
        pathNot: ['^src/app/', room('store|jobs'), ...ASSEMBLY],
      },
      { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/platform/', DOOR] },
    ),
    wall(
      'stores-meet-at-store-index',
      'A store or job uses another subject through its index.ts or its store/index.ts.',
      { path: room('store|jobs') },
      { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/platform/', DOOR, '^src/[^/]+/store/index\\.ts$'] },
    ),
    wall('no-cycles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    wall(
      'only-what-is-installed',
      'An import that cannot be resolved escapes every other wall.',
      {},
      { couldNotResolve: true },
    ),
    wall(
      'no-test-tools-in-production',
      'The platform runs after an install without development packages, and knows no test.',
      { path: '^(src/|payload\\.config\\.ts)', pathNot: '\\.d\\.ts$' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    ),
  ],
  options: {
    // Without it an `import type` escapes.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, 'tsconfig.json') },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
