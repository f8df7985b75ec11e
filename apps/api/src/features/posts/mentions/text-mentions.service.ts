import { Injectable } from '@nestjs/common';
import { fromNodeId, limits, type Language } from '@parvis/domain';
import { mentions, topicsIn, type NameOf, type RichTextTree } from '@parvis/rich-text';
import { See } from '../../../policies/see.ts';
import type { Viewer } from '../../../policies/viewer.ts';
import type { Check } from '../../../platform/graphql/checked.ts';
import { UserError } from '../../../platform/graphql/user-error.ts';
import { Community } from '../../communities/community.entity.ts';
import { Topics } from '../../communities/topics/topics.service.ts';
import type { MentionedTopic } from '../../communities/topics/topics.types.ts';
import { Person } from '../../people/person.entity.ts';
import { Post } from '../post.entity.ts';

/** What a reader is told of a community that is not there for this reader. */
const someCommunity: Record<Language, string> = { fr: 'une communauté', en: 'a community' };

/** uuids of what a tree mentions, each once; `null` for an id that names nobody or nothing, and for kinds that a text can't mention. */
function mentionedIn(tree: RichTextTree): { people: (string | null)[]; communities: (string | null)[]; others: number } {
  const all = mentions(tree);
  const ids = (kind: 'person' | 'community'): (string | null)[] => all.filter((one) => one.kind === kind).map(({ id }) => fromNodeId(id, kind));
  const [people, communities] = [ids('person'), ids('community')];
  return { people, communities, others: all.length - people.length - communities.length };
}

const known = (ids: (string | null)[]): string[] => ids.filter((id) => id !== null);

/** Whom and what a text mentions. The text holds ids and typed words alone: each reader is shown the names that this reader may see. */
@Injectable()
export class TextMentions {
  constructor(
    private readonly see: See,
    private readonly topics: Topics,
  ) {}

  /** Refuses on `body` what can't be mentioned, or too much of it. */
  check(check: Check, tree: RichTextTree): void {
    const { people, communities, others } = mentionedIn(tree);
    check.amount('body', people.length + communities.length + others, limits.mentions);
    if (others > 0 || people.includes(null) || communities.includes(null)) check.refuse('body', 'MENTION_UNKNOWN');
  }

  /**
   * Refuses a text of this post that mentions someone unknown or who may not read it, or a community that the writer does not see. What was mentioned in `former`
   * already stays.
   */
  async require(viewer: Viewer, postId: string, tree: RichTextTree, former: RichTextTree | null = null): Promise<void> {
    const [now, before] = [mentionedIn(tree), former && mentionedIn(former)];
    const fresh = known(now.people).filter((id) => !before?.people.includes(id));
    const places = known(now.communities).filter((id) => !before?.communities.includes(id));
    const [people, communities] = await Promise.all([this.see.many(viewer, Person, fresh), this.see.many(viewer, Community, places)]);
    if (people.length < fresh.length || communities.length < places.length) throw new UserError('MENTION_UNKNOWN', 'body');
    if (fresh.length === 0) return;
    const readers = await this.see.who(Post, postId, fresh);
    const outside = people.find(({ id }) => !readers.has(id));
    if (outside) throw new UserError('MENTION_CANNOT_READ', 'body', { name: `${outside.firstName} ${outside.lastName}` });
  }

  /** People that a text mentions, for drawing their names. */
  people(viewer: Viewer, tree: RichTextTree): Promise<Person[]> {
    return this.see.many(viewer, Person, known(mentionedIn(tree).people));
  }

  /** Communities that a text mentions, as far as the viewer may know of them. */
  communities(viewer: Viewer, tree: RichTextTree): Promise<Community[]> {
    return this.see.many(viewer, Community, known(mentionedIn(tree).communities));
  }

  /** What stands in a text after `#` and is a topic of a community that the viewer may find. */
  topicsOf(viewer: Viewer, tree: RichTextTree): Promise<MentionedTopic[]> {
    return this.topics.named(viewer, topicsIn(tree));
  }

  /** How this reader is told of what a text mentions; of files nothing. */
  async namesFor(viewer: Viewer, tree: RichTextTree): Promise<NameOf> {
    const [people, communities] = await Promise.all([this.people(viewer, tree), this.communities(viewer, tree)]);
    const names = new Map([...people.map(({ id, firstName, lastName }) => [id, `@${firstName} ${lastName}`] as const), ...communities.map(({ id, name }) => [id, `@${name}`] as const)]);
    return (kind, id) => {
      if (kind === 'file') return '';
      const name = kind === 'person' || kind === 'community' ? names.get(fromNodeId(id, kind) ?? '') : undefined;
      return name ?? (kind === 'community' ? someCommunity[viewer.language] : '@…');
    };
  }
}
