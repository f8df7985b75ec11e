import { readFileSync } from 'node:fs';
import { byRank, rank, rankingBounds, rankingLosses, rankingReasons, rankingRules, type RankingFacts } from './ranking.ts';

const now = new Date('2026-11-23T10:00:00Z');
const ago = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
const facts = (over: Partial<RankingFacts> = {}): RankingFacts => ({
  createdAt: ago(1), answeredAt: null, mentionedAt: null, followedThreadAt: null, followsAuthor: false, followsCommunity: false, followsTopic: false, unanswered: false, featuredAt: null,
  colleagues: 0, member: true, memberCount: 800, seenAt: null, less: false, own: false, ...over,
});
const ranked = (over: Partial<RankingFacts> = {}) => rank(facts(over), now);

describe('the order of « For you »', () => {
  it.each([
    ['an answer to what I wrote', { answeredAt: ago(0.5) }, 'answer'],
    ['a mention', { mentionedAt: ago(0.5) }, 'mention'],
    ['a comment in a conversation that I follow', { followedThreadAt: ago(0.5) }, 'conversation'],
    ['somebody I follow', { followsAuthor: true }, 'person'],
    ['a question that waits over 48 hours on a topic that I follow', { unanswered: true, followsTopic: true, createdAt: ago(2.1) }, 'question'],
    ['what a manager featured', { featuredAt: ago(0.5) }, 'featured'],
    ['five colleagues of my entity', { colleagues: 5 }, 'colleagues'],
    ['a community that I follow', { followsCommunity: true, member: false }, 'community'],
    ['a topic that I follow', { followsTopic: true, member: false }, 'topic'],
    ['a small community of mine', { memberCount: 30 }, 'small'],
    ['a community of mine', {}, 'member'],
  ] as const)('%s is a reason', (_, over, reason) => {
    expect(ranked(over)).toMatchObject({ reason, seen: false });
  });

  it('a post has the points of the rule that gives it most, less those of its days, and no others', () => {
    expect(ranked({ followsAuthor: true, followsCommunity: true, colleagues: 9 })).toEqual({ reason: 'person', points: 35 - 3, seen: false });
    expect(ranked({ createdAt: ago(10), featuredAt: ago(2), followsAuthor: true })).toEqual({ reason: 'featured', points: 25 - 6, seen: false });
  });

  it('says nothing of fewer than five colleagues, nor of a question that waits since two days at most', () => {
    expect(ranked({ colleagues: 4 })?.reason).toBe('member');
    expect(ranked({ unanswered: true, followsTopic: true, createdAt: ago(1.9) })?.reason).toBe('topic');
    expect(ranked({ unanswered: true, createdAt: ago(3) })?.reason).toBe('member');
  });

  it('brings nothing from where I neither belong nor follow, and what I wrote myself only once others answered', () => {
    expect(ranked({ member: false })).toBeNull();
    expect(ranked({ own: true, followsCommunity: true, featuredAt: ago(0.1) })).toBeNull();
    expect(ranked({ own: true, answeredAt: ago(0.1) })?.reason).toBe('answer');
  });

  it('all that is new stands above all that was seen, and that above what less was asked of', () => {
    const old = ranked({ createdAt: ago(rankingBounds.days) })!;
    const seen = ranked({ answeredAt: ago(0), seenAt: now })!;
    const seenLong = ranked({ createdAt: ago(rankingBounds.days), seenAt: now })!;
    const less = ranked({ followsAuthor: true, createdAt: now, less: true })!;
    expect(old.points).toBeGreaterThan(seen.points);
    expect(seenLong.points).toBeGreaterThan(less.points);
    expect([old.seen, seen.seen, less.seen]).toEqual([false, true, false]);
  });

  it('a post that was seen comes back by what happened since, and with that as its reason', () => {
    expect(ranked({ followsAuthor: true, seenAt: ago(0.5), answeredAt: ago(0.1) })).toMatchObject({ reason: 'answer', seen: false });
    expect(ranked({ followsAuthor: true, seenAt: ago(0.1), answeredAt: ago(0.5) })).toMatchObject({ reason: 'answer', seen: true });
  });

  it('an answer, a mention and a conversation that I follow come also where I asked for less', () => {
    for (const over of [{ answeredAt: now }, { mentionedAt: now }, { followedThreadAt: now }]) expect(ranked({ ...over, less: true })!.points).toBeGreaterThan(0);
  });

  it('is a total order: no two posts stand at one place', () => {
    const things = ['b', 'c', 'a'].map((id) => ({ id, points: id === 'c' ? 3 : 7 }));
    expect(things.sort(byRank).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(byRank(things[0]!, { ...things[0]! })).toBe(0);
  });

  it('is told in docs/ranking.md, rule by rule, with the same points and words', () => {
    const doc = readFileSync(new URL('../../../docs/ranking.md', import.meta.url), 'utf8');
    const rows = [...doc.matchAll(/^\| `(\w+)` \| ([+−]\d+) \| (.+) \|$/gmu)].map(([, name, points, sentence]) => [name, points, sentence]);
    expect(rows).toEqual([
      ...rankingReasons.map((reason) => [reason, `+${rankingRules[reason].points}`, rankingRules[reason].sentence]),
      ...Object.entries(rankingLosses).map(([name, { points, sentence }]) => [name, `−${points}`, sentence]),
    ]);
    expect(rankingReasons.map((reason) => rankingRules[reason].points)).toEqual([...rankingReasons.map((reason) => rankingRules[reason].points)].sort((a, b) => b - a));
    for (const bound of Object.values(rankingBounds)) expect(doc).toContain(String(bound));
  });
});
