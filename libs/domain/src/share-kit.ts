import type { ErrorCode } from './error-codes.ts';
import { carriesDisclosure } from './disclosure.ts';
import { fits } from './network-length.ts';
import type { Network } from './networks.ts';

/** The moments of a kit's life. Valid from `validFrom` up to, not including, `validUntil`. */
export interface KitDates {
  readonly approvedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

/** Where a kit stands. Only an `approved` one is shared or shown outside. */
export type KitState = 'draft' | 'approved' | 'scheduled' | 'expired' | 'withdrawn';

/** Where a kit stands at a time; withdrawal wins over all, and what nobody approved stays a draft. */
export function kitState(kit: KitDates, now: Date): KitState {
  if (kit.withdrawnAt && kit.withdrawnAt <= now) return 'withdrawn';
  if (!kit.approvedAt || kit.approvedAt > now) return 'draft';
  if (now >= kit.validUntil) return 'expired';
  return now < kit.validFrom ? 'scheduled' : 'approved';
}

const refusals: Record<KitState, ErrorCode | null> = {
  draft: 'KIT_NOT_APPROVED',
  approved: null,
  scheduled: 'KIT_NOT_STARTED',
  expired: 'KIT_EXPIRED',
  withdrawn: 'KIT_WITHDRAWN',
};

/** Why a kit can't be shared at a time, or null. */
export function kitFault(kit: KitDates, now: Date): ErrorCode | null {
  return refusals[kitState(kit, now)];
}

/** Why this person can't approve this kit now: who proposed it or wrote it doesn't approve it, and its dates must lie ahead. */
export function approvalFault(kit: KitDates & { proposerIds: readonly string[] }, approverId: string, now: Date): ErrorCode | null {
  if (kit.withdrawnAt) return 'KIT_WITHDRAWN';
  if (kit.approvedAt) return 'ALREADY_DECIDED';
  if (kit.proposerIds.includes(approverId)) return 'APPROVER_IS_PROPOSER';
  if (kit.validUntil <= kit.validFrom) return 'DATES_REVERSED';
  return kit.validUntil <= now ? 'KIT_EXPIRED' : null;
}

/** What keeps an adapted text from leaving: disclosure missing, or too long for the network, link and disclosure included. */
export function shareTextFault(network: Network, share: { text: string; link: string; subject?: string; disclosure: string }): ErrorCode | null {
  if (!carriesDisclosure(share.text, share.disclosure)) return 'DISCLOSURE_MISSING';
  return fits(network, share.text, share.link, share.subject) ? null : 'TEXT_TOO_LONG_FOR_NETWORK';
}
