import { createHash } from 'node:crypto';

/** 32 bytes as base64url. Fewer could be guessed, and with them the vote behind a seal. */
const secretForm = /^[A-Za-z0-9_-]{43}$/;

/** Whether a text can be the secret of an anonymous vote. */
export function isSecret(secret: string | null | undefined): secret is string {
  return typeof secret === 'string' && secretForm.test(secret);
}

/**
 * What is kept of an anonymous vote: SHA-256 over poll, secret and options. Who holds the secret can show again which options were counted for
 * it; who holds the seal alone learns nothing, since 256 unknown bits stand beside the few options.
 */
export function sealOf(pollId: string, secret: string, optionIds: readonly string[]): Buffer {
  return createHash('sha256').update(JSON.stringify([pollId, secret, [...optionIds].sort()])).digest();
}
