/**
 * The closed list of error codes: HTTP status and the short Chinese title of the problem document (RFC 9457).
 * Codes are a promise to API users and tests; the wording is not. Owner: platform.
 */
export const errorCodes = {
  // Requests
  'malformed-request': { status: 400, title: '请求无法识别' },
  'invalid-input': { status: 400, title: '填写内容有误' },
  unauthenticated: { status: 401, title: '请先登录' },
  forbidden: { status: 403, title: '没有权限' },
  'not-found': { status: 404, title: '没有找到' },
  'unknown-host': { status: 404, title: '没有这个站点' },
  'method-not-allowed': { status: 405, title: '不支持这种请求方式' },
  conflict: { status: 409, title: '内容已被他人修改' },
  gone: { status: 410, title: '内容已撤回' },
  'too-large': { status: 413, title: '提交的内容过大' },
  'unsupported-media': { status: 415, title: '不支持这种文件' },
  'rule-refused': { status: 422, title: '不符合规定' },
  'too-many-requests': { status: 429, title: '请求过于频繁' },
  internal: { status: 500, title: '系统内部错误' },
  unavailable: { status: 503, title: '服务暂不可用' },
  'index-not-ready': { status: 503, title: '检索正在准备' },
  // The working calendar
  'calendar-unknown-year': { status: 503, title: '缺少该年度的工作日历' },
  // Starting
  'config-invalid': { status: 500, title: '配置有误' },
  'data-dir-locked': { status: 500, title: '数据目录正被使用' },
  'data-dir-unusable': { status: 500, title: '数据目录不可用' },
  'port-taken': { status: 500, title: '端口已被占用' },
  'port-forbidden': { status: 500, title: '端口不可用' },
  'database-start-failed': { status: 500, title: '内置数据库无法启动' },
} as const satisfies Record<string, { status: number; title: string }>

export type ErrorCode = keyof typeof errorCodes
