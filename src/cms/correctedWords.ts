/** Where Payload's Chinese is missing or reads like a translation. */
export const correctedWords = {
  general: {
    createNew: '新建',
    createNewLabel: '新建{{label}}',
    saveDraft: '保存草稿',
    locale: '语言',
  },
  version: {
    saveDraft: '保存草稿',
    version: '版本',
    versions: '历史版本',
  },
}
