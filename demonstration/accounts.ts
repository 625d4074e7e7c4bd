/**
 * Who gets demonstration accounts. Owner: platform operations. Few on purpose: each password costs a slow hash at
 * seeding, and the table printed after the start should be read, not searched.
 */
export const CITY_TEAMS = [
  { organization: 'general-office', name: '市政府办公厅' },
  { organization: 'human-resources', name: '市人社局' },
]

/** Districts with an editor, a reviewer, a publisher and a webmaster of their own, by site. */
export const DISTRICT_TEAMS = ['haidian', 'tongzhou', 'yanqing']
