import { Injectable } from '@nestjs/common';
import { limits } from '@parvis/domain';
import argon2 from 'argon2';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { checked } from '../../platform/graphql/checked.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { SessionService } from './session.service.ts';
import { SignInLimits, type Attempt } from './sign-in-limits.ts';

/** Argon2id with the parameters that OWASP's password storage guide names first: 19 MiB, two passes. */
const hashing = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Sign-in by e-mail and password, for a company without a provider of its own. */
@Injectable()
export class PasswordService {
  /** Checked when there is no such account, so that known and unknown addresses answer alike, in words and in time. */
  private readonly nobody = argon2.hash('nobody has this password', hashing);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sessions: SessionService,
    private readonly limits: SignInLimits,
  ) {}

  /** The person with this address and password; SIGN_IN_FAILED for anything else, TOO_MANY_ATTEMPTS when tried too often. */
  async personWith(password: string, attempt: Attempt): Promise<string> {
    await this.limits.count(attempt);
    const [row] = await this.database.rows<{ person_id: string; password_hash: string }>(sql`
      SELECT credential.person_id, credential.password_hash FROM person JOIN password_credential credential ON credential.person_id = person.id
      WHERE lower(person.email) = lower(${attempt.account}) AND person.deactivated_at IS NULL`);
    const right = await argon2.verify(row?.password_hash ?? (await this.nobody), password);
    if (!row || !right) throw new UserError('SIGN_IN_FAILED');
    return row.person_id;
  }

  /** Sets a person's password and ends the person's other sessions. */
  async set(personId: string, password: string, keepSession: string | null = null): Promise<void> {
    checked((check) => check.text('password', password, limits.password));
    const hash = await argon2.hash(password, hashing);
    await this.database.tx(async () => {
      await this.database.rows(sql`
        INSERT INTO password_credential (person_id, password_hash, changed_at) VALUES (${personId}, ${hash}, ${this.clock.now()})
        ON CONFLICT (person_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = excluded.changed_at`);
      await this.sessions.endAll(personId, keepSession);
    });
  }
}
