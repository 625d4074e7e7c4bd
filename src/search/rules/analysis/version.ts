import { createHash } from 'node:crypto'
import { dict } from '@node-rs/jieba/dict.js'
import numberLeads from '../../data/analysis/number-leads.json' with { type: 'json' }
import regional from '../../data/analysis/regional-words.json' with { type: 'json' }

/** Raise it when the same text gives other tokens or number keys than before. */
const CODE = 2

const ofDictionary = createHash('sha256').update(dict).digest('hex')

/** What an index was made with: code, dictionary, words around numbers, words kept from conversion, domain words; in 16 hexadecimal digits. */
export const versionOf = (domainWords: readonly string[]): string =>
  createHash('sha256')
    .update(
      [String(CODE), ofDictionary, JSON.stringify(numberLeads), JSON.stringify(regional.kept), ...domainWords].join(
        '\n',
      ),
    )
    .digest('hex')
    .slice(0, 16)
