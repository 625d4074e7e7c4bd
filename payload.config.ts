import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig, type Config } from 'payload'
import sharp from 'sharp'
import { correctedWords } from './src/cms/correctedWords.ts'
import { databaseAdapter } from './src/cms/database.ts'
import { editor } from './src/cms/editor.ts'
import { noMail } from './src/cms/noMail.ts'
import { cmsSettings } from './src/cms/settings.ts'
import { events, organizations, users } from './src/identity/store/index.ts'
import {
  attachments,
  identifierCounters,
  media,
  publicationLinks,
  publications,
  resources,
} from './src/library/store/index.ts'
import { stepEndpoint } from './src/review/store/stepEndpoint.ts'
import { pinnedAnswers } from './src/search/store/collections/pinnedAnswers.ts'
import { searchLog } from './src/search/store/collections/searchLog.ts'
import { searchTerms } from './src/search/store/collections/searchTerms.ts'
import { loadSearchReport } from './src/search/store/logging/loadSearchReport.ts'
import { placements, sections } from './src/sites/store/index.ts'

const settings = cmsSettings()

const config = (db: Config['db']): Config => ({
  db,
  secret: settings.secret,
  email: noMail,
  ...(settings.logger ? { logger: settings.logger } : {}),
  editor,
  sharp,
  collections: [
    { ...resources, endpoints: [stepEndpoint] },
    media(settings.uploadsFolder),
    attachments(settings.uploadsFolder),
    sections,
    searchTerms,
    pinnedAnswers,
    searchLog,
    organizations,
    users,
    events,
    publications,
    publicationLinks,
    placements,
    identifierCounters,
  ],
  admin: {
    user: users.slug,
    dateFormat: 'yyyy-MM-dd HH:mm',
    avatar: 'default',
    meta: { titleSuffix: ' · 一库', title: '信息资源库管理' },
    components: {
      afterLogin: ['/src/cms/components/SignInHelp.tsx#SignInHelp'],
      beforeDashboard: ['/src/cms/components/Welcome.tsx#Welcome'],
      afterNavLinks: ['/src/cms/components/search/ReportLink.tsx#ReportLink'],
      views: {
        searchReport: {
          path: '/search-report',
          meta: { title: '检索分析' },
          Component: {
            path: '/src/cms/components/search/SearchReport.tsx#SearchReport',
            serverProps: { load: loadSearchReport },
          },
        },
      },
      graphics: { Logo: '/src/cms/components/Brand.tsx#Logo', Icon: '/src/cms/components/Brand.tsx#Icon' },
    },
    importMap: { baseDir: import.meta.dirname },
    timezones: {
      supportedTimezones: [{ label: '北京时间', value: 'Asia/Shanghai' }],
      defaultTimezone: 'Asia/Shanghai',
    },
  },
  i18n: { supportedLanguages: { zh }, fallbackLanguage: 'zh', translations: { zh: correctedWords } },
  graphQL: { disable: true },
  telemetry: false,
  // A refusal is an answer to a person, not a fault of the platform.
  loggingLevels: { APIError: 'info' },
  csrf: settings.origins,
  typescript: { outputFile: 'src/cms/payload-types.ts', autoGenerate: false },
  upload: { limits: { fileSize: 30 * 1024 * 1024 }, abortOnLimit: true },
})

export default databaseAdapter(settings).then((db) => buildConfig(config(db)))
