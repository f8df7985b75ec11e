import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { newId, type GrantedRole, type Language } from '@parvis/domain';
import type { Viewer } from '../../policies/viewer.ts';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { Signals } from '../../platform/live/signal.ts';
import { tokenIn } from './session-cookie.ts';
import { Session } from './session.entity.ts';

const day = 24 * 60 * 60 * 1000;
/** A session ends 30 days after sign-in, whatever happens. */
const longest = 30 * day;
/** `lastSeenAt` is kept to the minute: a write per minute and device, not per request. */
const minute = 60 * 1000;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Sessions are opaque, kept in the database, hashed; ending one closes its sockets. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly signals: Signals,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The person behind the `Cookie` header of a request or of a socket's handshake, or `null`. */
  viewerOfCookies(header: string | undefined): Promise<Viewer | null> {
    return this.viewerOf(tokenIn(header, this.settings));
  }

  /** Starts a session; answers the token for the cookie, which is kept nowhere else. */
  async start(personId: string, device: string): Promise<{ token: string; expiresAt: Date; sessionId: string }> {
    const now = this.clock.now();
    const token = randomBytes(32).toString('base64url');
    const session = await this.database.insert(Session, {
      id: newId(),
      personId,
      tokenHash: hashOf(token),
      device,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + longest),
      endedAt: null,
    });
    return { token, expiresAt: session.expiresAt, sessionId: session.id };
  }

  /** The person behind a cookie's token, or `null`. One statement; a second one a minute to note that the device was seen. */
  async viewerOf(token: string | undefined): Promise<Viewer | null> {
    if (!token || token.length > 100) return null;
    const now = this.clock.now();
    const [row] = await this.database.rows<{ session_id: string; last_seen_at: Date; id: string; language: Language; time_zone: string; roles: GrantedRole[] }>(sql`
      SELECT session.id AS session_id, session.last_seen_at, person.id, person.language, person.time_zone,
        ARRAY(SELECT role FROM role_grant WHERE role_grant.person_id = person.id) AS roles
      FROM session JOIN person ON person.id = session.person_id
      WHERE session.token_hash = ${hashOf(token)} AND session.ended_at IS NULL AND session.expires_at > ${now} AND person.deactivated_at IS NULL`);
    if (!row) return null;
    if (now.getTime() - row.last_seen_at.getTime() > minute) {
      await this.database.rows(sql`UPDATE session SET last_seen_at = ${now} WHERE id = ${row.session_id}`);
    }
    return { id: row.id, sessionId: row.session_id, language: row.language, timeZone: row.time_zone, roles: new Set(row.roles) };
  }

  /** The rights of a person without a session: for commands and for sockets that stay open. */
  async viewerFor(personId: string): Promise<Viewer | null> {
    const [row] = await this.database.rows<{ id: string; language: Language; time_zone: string; roles: GrantedRole[] }>(sql`
      SELECT person.id, person.language, person.time_zone, ARRAY(SELECT role FROM role_grant WHERE role_grant.person_id = person.id) AS roles
      FROM person WHERE person.id = ${personId} AND person.deactivated_at IS NULL`);
    return row ? { id: row.id, sessionId: null, language: row.language, timeZone: row.time_zone, roles: new Set(row.roles) } : null;
  }

  /** Ends a session of the person; its sockets close within a second. The one way by which a session ends before its time. */
  async end(personId: string, sessionId: string): Promise<void> {
    await this.endWhere(personId, sessionId);
  }

  /** Ends all sessions of the person, but for `except`. */
  async endAll(personId: string, except: string | null = null): Promise<void> {
    await this.endWhere(personId, null, except);
  }

  private async endWhere(personId: string, only: string | null, except: string | null = null): Promise<void> {
    await this.database.tx(async () => {
      const ended = await this.database.rows<{ id: string }>(sql`
        UPDATE session SET ended_at = ${this.clock.now()}
        WHERE person_id = ${personId} AND ended_at IS NULL AND (${only}::uuid IS NULL OR id = ${only}::uuid) AND (${except}::uuid IS NULL OR id <> ${except}::uuid)
        RETURNING id`);
      for (const { id } of ended) await this.signals.send({ type: 'sessionEnded', sessionId: id });
    });
  }
}
