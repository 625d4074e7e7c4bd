import { openPostgres } from '../support/engines.ts'
import { describeLibrary } from './describeLibrary.ts'

describeLibrary('PostgreSQL', openPostgres)
