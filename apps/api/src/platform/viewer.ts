import type { GrantedRole, Language } from '@parvis/domain';

/** The person who asks, for the length of one request. */
export interface Viewer {
  /** uuid of the person. */
  id: string;
  /** uuid of the session that the request came with; `null` for a command or a job that acts for the person. */
  sessionId: string | null;
  language: Language;
  timeZone: string;
  roles: ReadonlySet<GrantedRole>;
}
