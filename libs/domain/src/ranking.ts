import { smallestGroup } from './figures.ts';

/** Why a post comes in « For you », the strongest first. */
export const rankingReasons = ['answer', 'mention', 'conversation', 'person', 'question', 'featured', 'colleagues', 'community', 'topic', 'small', 'member'] as const;
export type RankingReason = (typeof rankingReasons)[number];

export interface RankingRule {
  readonly points: number;
  /** The rule in one sentence, as `docs/ranking.md` gives it. */
  readonly sentence: string;
}

/** How « For you » is ordered. A post has the points of the one rule that gives it most, and that rule is the reason shown with it. */
export const rankingRules: Record<RankingReason, RankingRule> = {
  answer: { points: 60, sentence: 'Somebody answered what you wrote.' },
  mention: { points: 50, sentence: 'Somebody mentioned you.' },
  conversation: { points: 40, sentence: 'Somebody else commented in a conversation that you follow.' },
  person: { points: 35, sentence: 'A colleague whom you follow wrote it.' },
  question: { points: 30, sentence: 'A question on a topic that you follow has waited over 48 hours for an accepted answer.' },
  featured: { points: 25, sentence: 'A manager featured it in its community.' },
  colleagues: { points: 20, sentence: 'At least five colleagues of your entity take part; nobody is named.' },
  community: { points: 15, sentence: 'You follow the community.' },
  topic: { points: 12, sentence: 'You follow a topic of the community.' },
  small: { points: 10, sentence: 'You belong to the community, and it has at most 30 members.' },
  member: { points: 5, sentence: 'You belong to the community.' },
};

/** What takes points away; a day counts by its parts. */
export const rankingLosses = {
  day: { points: 3, sentence: 'For each day since it was written, or since what the rule tells of happened.' },
  read: { points: 100, sentence: 'You saw it already, and what the rule tells of is no newer.' },
  less: { points: 200, sentence: 'You asked for less of its author, its community or its topic, and neither an answer, a mention nor a conversation that you follow brings it.' },
} as const;

/** What is ranked: so many days, so many posts in all, of one community or one colleague, and of what is addressed to the reader. */
export const rankingBounds = { days: 14, posts: 200, ofOne: 60, addressed: 40 } as const;

/** A community of at most so many members is a small one. */
export const smallCommunity = 30;

/** A question waits too long after so many hours. */
export const questionWaitsHours = 48;

/** What is known of a post and its reader at the instant of ranking. */
export interface RankingFacts {
  createdAt: Date;
  /** The last of each by somebody else; null where there is none. */
  answeredAt: Date | null;
  mentionedAt: Date | null;
  /** The last comment in a conversation that is followed. */
  followedThreadAt: Date | null;
  followsAuthor: boolean;
  followsCommunity: boolean;
  /** A topic of the community is followed. */
  followsTopic: boolean;
  /** A question without an accepted answer. */
  unanswered: boolean;
  featuredAt: Date | null;
  /** How many people of the reader's own entity commented, the reader not counted. */
  colleagues: number;
  /** The reader belongs to the community. */
  member: boolean;
  memberCount: number;
  /** Until then all of it counts as seen; null where nothing does. */
  seenAt: Date | null;
  /** Less of it was asked for. */
  less: boolean;
  /** The reader wrote it. */
  own: boolean;
}

export interface Ranked {
  reason: RankingReason;
  points: number;
  /** Seen already: it stands below all that is new. */
  seen: boolean;
}

const dayLength = 86_400_000;

/** Rules where somebody speaks to the reader: what less was asked of comes by them all the same. */
export const addressedReasons: readonly RankingReason[] = ['answer', 'mention', 'conversation'];

/** The instant of what each rule that holds tells of. */
function holding(facts: RankingFacts, at: Date): Partial<Record<RankingReason, Date | null>> {
  const { createdAt, own } = facts;
  const calls = { answer: facts.answeredAt, mention: facts.mentionedAt, conversation: facts.followedThreadAt };
  // What one wrote oneself comes only once others answered.
  if (own) return calls;
  const waitsSince = new Date(createdAt.getTime() + questionWaitsHours * 3_600_000);
  const when = (holds: boolean, since: Date | null = createdAt): Date | null => (holds ? since : null);
  return {
    ...calls,
    person: when(facts.followsAuthor),
    question: when(facts.unanswered && facts.followsTopic && waitsSince <= at, waitsSince),
    featured: facts.featuredAt,
    colleagues: when(facts.colleagues >= smallestGroup),
    community: when(facts.followsCommunity),
    topic: when(facts.followsTopic),
    small: when(facts.member && facts.memberCount <= smallCommunity),
    member: when(facts.member),
  };
}

/** Ranks a post at an instant; null where no rule brings it. */
export function rank(facts: RankingFacts, at: Date): Ranked | null {
  const held = holding(facts, at);
  let best: Ranked | null = null;
  for (const reason of rankingReasons) {
    const since = held[reason];
    if (!since) continue;
    const seen = facts.seenAt !== null && facts.seenAt >= since;
    const days = Math.max(0, at.getTime() - since.getTime()) / dayLength;
    const points =
      rankingRules[reason].points - days * rankingLosses.day.points - (seen ? rankingLosses.read.points : 0) - (facts.less && !addressedReasons.includes(reason) ? rankingLosses.less.points : 0);
    if (!best || points > best.points) best = { reason, points, seen };
  }
  return best;
}

/** Order of two ranked posts: more points first; of equal ones the later id, so that no two are equal. */
export function byRank(a: { id: string; points: number }, b: { id: string; points: number }): number {
  return b.points - a.points || (a.id === b.id ? 0 : a.id < b.id ? 1 : -1);
}
