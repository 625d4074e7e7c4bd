/** One line of the event stream before it is sealed: the audit log and the outbox in one (SEC-AUD-02). */
export interface NewEvent {
  /** `{subject kind}.{past participle}`, e.g. `resource.published`. */
  action: string
  /** Identifier or id of what changed. */
  subject: string
  /** Id of the acting user; null for the platform itself. */
  actor: string | null
  /** Dependency keys of pages that this change touches, before and after (`publishing/ports.ts`). */
  touches: string[]
  /** What an auditor needs to understand the act; never personal data of citizens. */
  detail: Record<string, unknown>
}
