import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { limits } from '@parvis/domain';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { SETTINGS, type Settings } from '../../platform/config/config.module.ts';
import { UserError } from '../../platform/graphql/user-error.ts';

const window = limits.signInWindow.max * 60;
/** From one address (a shop, an office behind one proxy) more people sign in than one. */
const perAddress = limits.signInAttempts.max * 10;
/** On one account from anywhere: high enough that a stranger at one address never reaches it. */
const perAccount = limits.signInAttempts.max * 5;

/** Who tries to sign in: the account named, the address as the trusted proxy gives it, and what the browser kept of earlier sign-ins. */
export interface Attempt {
  account: string;
  address: string;
  device: string | undefined;
}

/**
 * Bounds on sign-in attempts, kept in the database for all processes. A stranger's failures never lock a known device:
 * one that signed in to this account before counts for itself alone.
 */
@Injectable()
export class SignInLimits {
  private readonly pair: RateLimiterPostgres;
  private readonly address: RateLimiterPostgres;
  private readonly account: RateLimiterPostgres;

  constructor(@Inject(DataSource) dataSource: DataSource, @Inject(SETTINGS) private readonly settings: Settings) {
    const limiter = (keyPrefix: string, points: number): RateLimiterPostgres =>
      new RateLimiterPostgres({
        storeClient: dataSource, storeType: 'typeorm', tableName: 'rate_limit', tableCreated: true, clearExpiredByTimeout: false, keyPrefix, points, duration: window,
      });
    this.pair = limiter('sign-in-pair', limits.signInAttempts.max);
    this.address = limiter('sign-in-address', perAddress);
    this.account = limiter('sign-in-account', perAccount);
  }

  /** Counts an attempt; refuses with TOO_MANY_ATTEMPTS when there were too many, before the password is looked at. */
  async count(attempt: Attempt): Promise<void> {
    const account = keyOf(attempt.account);
    const known = attempt.device !== undefined && this.isKnown(attempt.device, attempt.account);
    try {
      await this.pair.consume(known ? keyOf(attempt.device!) : keyOf(`${attempt.account} ${attempt.address}`));
      if (!known) {
        await this.address.consume(keyOf(attempt.address));
        await this.account.consume(account);
      }
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new UserError('TOO_MANY_ATTEMPTS', null, { minutes: Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000)) });
    }
  }

  /** What a browser keeps after signing in, to be known again on this account. */
  knownDevice(account: string): string {
    return createHmac('sha256', this.settings.secret).update(`known device ${account.toLowerCase()}`).digest('base64url');
  }

  private isKnown(device: string, account: string): boolean {
    const expected = Buffer.from(this.knownDevice(account));
    const given = Buffer.from(device);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}

/** No address nor account stands in the table. */
const keyOf = (text: string): string => createHash('sha256').update(text.toLowerCase()).digest('base64url');
