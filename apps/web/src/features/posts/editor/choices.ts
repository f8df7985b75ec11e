import type { ToMentionQuery } from '../../../platform/graphql/__generated__/graphql.ts';

type Person = ToMentionQuery['people']['nodes'][number];
type Community = ToMentionQuery['communities']['nodes'][number];

/** One line of a list. */
export type Choice =
  | { kind: 'person'; id: string; name: string; jobTitle: Person['jobTitle']; photoUrl: Person['photoUrl'] }
  | { kind: 'community'; id: string; name: string; visibility: Community['visibility']; memberCount: Community['memberCount'] }
  /** `hash` is what stands in the text. */
  | { kind: 'topic'; id: string; hash: string; name: string; count: number | null }
  | { kind: 'emoji'; id: string; sign: string; name: string };

/** What a list holds: whom and what one mentions after `@`, topics after `#`, emoji after `:`. */
export type ListKind = 'mentions' | 'topics' | 'emoji';

/** The list as it is open. */
export interface Shown {
  kind: ListKind;
  choices: readonly Choice[];
  query: string;
  /** Index of the choice that Enter takes. */
  active: number;
  state: 'asking' | 'found' | 'failed';
  /** In pixels of the window. */
  place: { left: number; maxHeight: number } & ({ top: number } | { bottom: number });
  choose: (choice: Choice) => void;
}

/** The sign that opens each list. */
export const signs = { mentions: '@', topics: '#', emoji: ':' } as const satisfies Record<ListKind, string>;
