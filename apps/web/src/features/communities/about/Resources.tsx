import { Trans } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { Icon, List, ListItem } from '@parvis/ui';
import type { CommunityAboutFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { ToBeReviewed } from './ToBeReviewed.tsx';

type Kept = CommunityAboutFragment['resources'][number];

/** What a community keeps at hand, in its language. For managers, what is to be looked at again says so. */
export function Resources({ resources, language }: { resources: readonly Kept[]; language: Language }) {
  return (
    <List>
      {resources.map((resource) => {
        const owner = resource.owner.name;
        return (
          <ListItem
            key={resource.id}
            before={<Icon name={resource.post ? 'talk' : 'link'} />}
            title={resource.title}
            titleLang={language}
            href={addressOf(resource)}
            detail={<Trans>Looked after by {owner}</Trans>}
          >
            {resource.isToBeReviewed && <ToBeReviewed since={resource.reviewOn} />}
          </ListItem>
        );
      })}
    </List>
  );
}

/** Where a kept thing leads: a page on the web, a page or a post of ours. */
export function addressOf({ url, post }: Pick<Kept, 'url' | 'post'>): string {
  return post ? `/posts/${post.id}` : (url ?? '');
}
