import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@parvis/domain';
import * as oidc from 'openid-client';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { sql } from '../../platform/database/sql.ts';
import { UserError } from '../../platform/graphql/user-error.ts';
import { log } from '../../platform/log/log.ts';

/** How long a person may take at the provider. */
const attemptLasts = 10 * 60 * 1000;

const hashOf = (state: string): Buffer => createHash('sha256').update(state).digest();

/** The claims that make or find a person. */
interface Claims {
  issuer: string;
  subject: string;
  email: string | null;
  firstName: string;
  lastName: string;
}

/** Sign-in by OpenID Connect: code flow with PKCE, state and nonce bound to the browser that started. A person is (issuer, subject). */
@Injectable()
export class OidcService {
  private configuration: Promise<oidc.Configuration> | null = null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  get redirectUri(): string {
    return `${this.settings.url}/auth/oidc/callback`;
  }

  /** Where to send the browser, and the state that its cookie keeps. */
  async start(returnTo: string): Promise<{ url: string; state: string }> {
    const configuration = await this.provider();
    const state = oidc.randomState();
    const nonce = oidc.randomNonce();
    const verifier = oidc.randomPKCECodeVerifier();
    await this.database.rows(sql`
      INSERT INTO oidc_attempt (state_hash, nonce, code_verifier, return_to, created_at)
      VALUES (${hashOf(state)}, ${nonce}, ${verifier}, ${returnTo}, ${this.clock.now()})`);
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri,
      scope: 'openid profile email',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { url: url.href, state };
  }

  /** Ends the flow: the person, and the path to return to. A callback works once, only in the browser that started it. */
  async finish(callback: URL, stateInCookie: string | undefined): Promise<{ personId: string; returnTo: string }> {
    const state = callback.searchParams.get('state');
    if (!state || state !== stateInCookie) throw new UserError('SIGN_IN_FAILED');
    const now = this.clock.now();
    const [attempt] = await this.database.rows<{ nonce: string; code_verifier: string; return_to: string }>(sql`
      UPDATE oidc_attempt SET used_at = ${now}
      WHERE state_hash = ${hashOf(state)} AND used_at IS NULL AND created_at > ${new Date(now.getTime() - attemptLasts)}
      RETURNING nonce, code_verifier, return_to`);
    if (!attempt) throw new UserError('SIGN_IN_FAILED');
    const claims = await this.claimsOf(callback, attempt.nonce, attempt.code_verifier, state);
    return { personId: await this.personOf(claims), returnTo: attempt.return_to };
  }

  /** Forgets attempts that nobody finished. */
  async forgetOld(): Promise<void> {
    await this.database.rows(sql`DELETE FROM oidc_attempt WHERE created_at < ${new Date(this.clock.now().getTime() - attemptLasts)}`);
  }

  private async claimsOf(callback: URL, nonce: string, verifier: string, state: string): Promise<Claims> {
    try {
      const tokens = await oidc.authorizationCodeGrant(await this.provider(), callback, {
        pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('The provider sent no ID token.');
      const text = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 100) : '');
      const [first = '', ...rest] = text(claims.name).split(' ');
      return {
        issuer: claims.iss,
        subject: claims.sub,
        email: claims.email_verified === false ? null : text(claims.email) || null,
        firstName: text(claims.given_name) || first,
        lastName: text(claims.family_name) || rest.join(' '),
      };
    } catch (error) {
      // What the provider said stays in the log: the answer is the same for every refusal.
      log.warn({ err: error instanceof Error ? error.message : String(error) }, 'The identity provider did not confirm a sign-in');
      throw new UserError('SIGN_IN_FAILED');
    }
  }

  /** The person with this issuer and subject. The first time a new one; an address that is taken never lets someone in. */
  private personOf({ issuer, subject, email, firstName, lastName }: Claims): Promise<string> {
    return this.database.tx(async () => {
      await this.database.rows(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${issuer} ${subject}`}, 0))`);
      const [known] = await this.database.rows<{ person_id: string; deactivated_at: Date | null }>(sql`
        SELECT person_id, person.deactivated_at FROM external_identity JOIN person ON person.id = person_id WHERE issuer = ${issuer} AND subject = ${subject}`);
      if (known?.deactivated_at) throw new UserError('SIGN_IN_FAILED');
      if (known) return known.person_id;
      const [place] = await this.database.rows<{ taken: boolean; entity_id: string | null }>(sql`
        SELECT EXISTS (SELECT 1 FROM person WHERE lower(email) = lower(${email})) AS taken, (SELECT id FROM entity WHERE parent_id IS NULL ORDER BY created_at LIMIT 1) AS entity_id`);
      if (!email || !firstName || !lastName || place!.taken || !place!.entity_id) {
        log.warn({ issuer, taken: place!.taken }, 'A first sign-in made no person: the address is taken or a claim is missing (see the command people link)');
        throw new UserError('SIGN_IN_FAILED');
      }
      const id = newId();
      await this.database.rows(sql`
        INSERT INTO person (id, first_name, last_name, email, entity_id, languages, language, created_at)
        VALUES (${id}, ${firstName}, ${lastName}, ${email}, ${place!.entity_id}, ARRAY[${this.settings.defaultLanguage}], ${this.settings.defaultLanguage}, ${this.clock.now()})`);
      await this.database.rows(sql`INSERT INTO external_identity (issuer, subject, person_id, created_at) VALUES (${issuer}, ${subject}, ${id}, ${this.clock.now()})`);
      return id;
    });
  }

  /** What the provider says of itself; asked once, and again after a failure. */
  private provider(): Promise<oidc.Configuration> {
    const { oidcIssuer, oidcClientId, oidcClientSecret } = this.settings;
    if (!oidcIssuer || !oidcClientId) throw new UserError('SIGN_IN_FAILED');
    this.configuration ??= oidc
      .discovery(new URL(oidcIssuer), oidcClientId, oidcClientSecret, undefined, {
        // Production settings refuse a plain http issuer; a try on this very machine has no certificate.
        execute: oidcIssuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [],
        timeout: 5,
      })
      .catch((error: unknown) => {
        this.configuration = null;
        throw error;
      });
    return this.configuration;
  }
}
