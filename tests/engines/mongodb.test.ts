import { openMongo } from '../support/engines.ts'
import { describeLibrary } from './describeLibrary.ts'

describeLibrary(process.env.MONGODB_URI ? 'MongoDB at MONGODB_URI' : 'FerretDB', openMongo)
