import type { EmailAdapter } from 'payload'

/** No mail server is configured yet: nothing is sent, nothing is printed (a letter may carry a secret). */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'no-reply@localhost.invalid',
  defaultFromName: '一库',
  sendEmail: async ({ subject }) => {
    payload.logger.warn({ subject }, 'no mail server is configured: the message was not sent')
  },
})
