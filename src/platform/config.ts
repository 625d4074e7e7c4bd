import { type Role, type SettingName, settingsSchema, wrongValue } from './configSchema.ts'
import { PlatformError } from './errors.ts'
import { keepSecret } from './keptSecret.ts'

export type { Role } from './configSchema.ts'

/** Everything the surroundings may decide. Frozen; read once. */
export interface Config {
  readonly role: Role
  /** As set by the operator; null: the embedded PostgreSQL. */
  readonly databaseUri: string | null
  readonly database: 'embedded' | 'postgres' | 'mongodb'
  /** Absolute path. */
  readonly dataDir: string
  /** Public port, all interfaces; 0: any free one. */
  readonly port: number
  readonly cmsPort: number
  readonly cmsHost: string
  /** Sites answer on `<slug>.<publicBaseDomain>` too; null: only on the hosts of their `site.json` and localhost. */
  readonly publicBaseDomain: string | null
  readonly payloadSecret: string
  /** Seed the demonstration city into an empty database. */
  readonly demo: boolean
  /** Searches are forgotten after so many days; 0: none is kept at all. */
  readonly searchLogDays: number
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Configuration from an environment and the command line, touching neither disk nor process. The secret stays null
 * when none is set. Throws `config-invalid` with one sentence per wrong value.
 */
export function readConfig(
  env: Environment,
  argv: readonly string[],
): Omit<Config, 'payloadSecret'> & { readonly payloadSecret: string | null } {
  const settings = settingsSchema.safeParse({ ...withoutBlanks(env), role: roleArgument(argv) })
  if (!settings.success) throw invalid(settings.error.issues.map((issue) => issue.path[0] as SettingName))
  const { role, ...set } = settings.data
  if (set.PORT !== 0 && set.PORT === set.CMS_PORT) {
    throw new PlatformError('config-invalid', 'PORT 与 CMS_PORT 不能相同：公众端口不对外提供后台。')
  }
  return Object.freeze({
    role,
    databaseUri: set.DATABASE_URI,
    database: databaseKind(set.DATABASE_URI),
    dataDir: set.DATA_DIR,
    port: set.PORT,
    cmsPort: set.CMS_PORT,
    cmsHost: set.CMS_HOST,
    publicBaseDomain: set.PUBLIC_BASE_DOMAIN,
    payloadSecret: set.PAYLOAD_SECRET,
    demo: set.DEMO ?? set.DATABASE_URI === null,
    searchLogDays: set.SEARCH_LOG_DAYS,
  })
}

let loaded: Config | null = null

/** This process's configuration; makes and keeps the secret in the data folder when none is set. */
export function loadConfig(): Config {
  if (loaded === null) {
    const read = readConfig(process.env, process.argv.slice(2))
    loaded = Object.freeze({ ...read, payloadSecret: read.payloadSecret ?? keepSecret(read.dataDir, 'payload-secret') })
  }
  return loaded
}

/** The environment to hand to a child process: ours, with changes. */
export function childEnvironment(changes: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes }
}

const withoutBlanks = (env: Environment): Environment =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))

function roleArgument(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => argument === '--role' || argument.startsWith('--role='))
  const found = argv[at]
  if (found === undefined) return undefined
  return found.includes('=') ? found.slice('--role='.length) : (argv[at + 1] ?? '')
}

function databaseKind(uri: string | null): Config['database'] {
  if (uri === null) return 'embedded'
  return uri.startsWith('mongodb') ? 'mongodb' : 'postgres'
}

function invalid(names: SettingName[]): PlatformError {
  const wrong = [...new Set(names)]
  return new PlatformError('config-invalid', wrong.map((name) => wrongValue[name]).join('\n'), { settings: wrong })
}
