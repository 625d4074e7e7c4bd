import attachments from './attachments.json'
import contacts from './contacts.json'
import elsewhere from './elsewhere.json'
import policies from './policies.json'
import services from './services.json'
import traditional from './traditional.json'

/**
 * What people look for and the demonstration city lacks: Traditional pages, phrases that only an attachment has, cited
 * numbers, re-posted notices, addresses of offices, other places. Checked when they are read (`src/search/judging`).
 */
export const judgedDocumentFiles: readonly unknown[] = [
  services,
  policies,
  traditional,
  attachments,
  contacts,
  elsewhere,
]
