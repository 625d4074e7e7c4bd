/** The six roles. A person holds exactly one, so that no account joins separated duties (SEC-AC-02). */
export const ROLE_LABELS = {
  administrator: '系统管理员',
  editor: '部门编辑',
  reviewer: '审核员',
  publisher: '签发人',
  webmaster: '站点管理员',
  auditor: '审计员',
} as const
export type Role = keyof typeof ROLE_LABELS
export const ROLES = Object.keys(ROLE_LABELS) as Role[]

/** What rights are given on. */
export const SUBJECT_LABELS = {
  resource: '信息资源',
  media: '图片',
  attachment: '附件',
  publication: '已发布内容',
  placement: '栏目编排',
  section: '栏目',
  site: '站点设置',
  organization: '单位',
  user: '账号',
  event: '操作日志',
  vocabulary: '分类词表',
  settings: '系统设置',
  searchTerm: '检索词条',
  pinnedAnswer: '编辑推荐',
  searchReport: '检索分析',
} as const
export type Subject = keyof typeof SUBJECT_LABELS
export const SUBJECTS = Object.keys(SUBJECT_LABELS) as Subject[]

/** What a person may do. `approve` passes a review, `reject` sends back; `publish` signs and releases; `correct` opens a new edition. */
export const ACTION_LABELS = {
  create: '新建',
  read: '查看',
  update: '修改',
  delete: '删除',
  submit: '送审',
  approve: '审核通过',
  reject: '退回',
  publish: '签发',
  withdraw: '撤下',
  correct: '更正',
  verify: '核验',
} as const
export type Action = keyof typeof ACTION_LABELS
export const ACTIONS = Object.keys(ACTION_LABELS) as Action[]

/** How far a right reaches; the label completes “可以…”. */
export const SCOPE_LABELS = {
  any: '全部',
  ownOrganization: '本单位的',
  ownSite: '本站点的',
  own: '本人的',
} as const
export type Scope = keyof typeof SCOPE_LABELS
