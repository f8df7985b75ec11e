import { revisionOf } from '../../../platform/graphql/revision.ts';
import type { Community } from '../community.entity.ts';
import type { HouseRule } from './house-rule.entity.ts';
import type { Resource } from './resource.entity.ts';

/** What a manager had before their eyes, part by part of the settings: two who change different parts do not meet. */
export const revisions = {
  settings: ({ name, purpose, visibility, language, work, topics, posting }: Pick<Community, 'name' | 'purpose' | 'visibility' | 'language' | 'work' | 'topics' | 'posting'>): string =>
    revisionOf([name, purpose, visibility, language, work, topics, posting]),
  texts: ({ descriptionMarkdown, welcomeMarkdown }: Pick<Community, 'descriptionMarkdown' | 'welcomeMarkdown'>): string => revisionOf([descriptionMarkdown, welcomeMarkdown]),
  cover: ({ coverPaving, coverTint }: Pick<Community, 'coverPaving' | 'coverTint'>): string => revisionOf([coverPaving, coverTint]),
  rule: ({ text }: Pick<HouseRule, 'text'>): string => revisionOf([text]),
  resource: ({ title, url, postId, ownerId, reviewOn }: Pick<Resource, 'title' | 'url' | 'postId' | 'ownerId' | 'reviewOn'>): string =>
    revisionOf([title, url, postId, ownerId, reviewOn]),
};
