/** There is no outgoing mail: a forgotten password is the administrator's business. */
export const SignInHelp = () => (
  <p className="sign-in-help">忘记密码请联系本平台系统管理员重置。连续输错五次，账号锁定十分钟。</p>
)
