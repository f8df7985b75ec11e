import type { DraftKind } from '../../platform/graphql/__generated__/graphql.ts';

export interface Place {
  kind: DraftKind;
  thingId: string | null;
}

/** Where a draft will stand, in one word: the key under which this device keeps it. */
export function destinationOf({ kind, thingId }: Place): string {
  if (kind === 'post') return `post:${thingId ?? 'new'}`;
  if (kind === 'scheduledEdit') return `scheduled:${thingId}`;
  return `${kind === 'comment' || kind === 'reply' ? kind : 'edit'}:${thingId}`;
}

/** The place that such a word names; null for what never leaves this device. */
export function placeOf(destination: string): Place | null {
  const [, act, id] = /^(post|comment|reply|edit|scheduled):(.+)$/.exec(destination) ?? [];
  if (!act || !id) return null;
  if (act === 'edit') return { kind: id.startsWith('comment_') ? 'commentEdit' : 'postEdit', thingId: id };
  if (act === 'scheduled') return { kind: 'scheduledEdit', thingId: id };
  return { kind: act as DraftKind, thingId: id === 'new' ? null : id };
}
