import { useFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Badge, Icon, Tile } from '@parvis/ui';
import type { ReactNode } from 'react';
import type { CommunityCardFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { communityCardFragment } from './communities.graphql.ts';
import { communityPath } from '../../platform/navigation/address.ts';
import { OfficialBadge } from './OfficialCard.tsx';
import { visibilityWords } from './community-words.ts';
import { WayIn } from './WayIn.tsx';

export interface CommunityRowProps {
  community: FragmentType<CommunityCardFragment>;
  lastActivityAt: string | null;
  managers: readonly { id: string; name: string }[];
  /** Why it is shown to me. */
  reason?: ReactNode;
}

/** A community in the directory. */
export function CommunityRow({ community: from, lastActivityAt, managers, reason }: CommunityRowProps) {
  const { i18n } = useLingui();
  const format = useFormat();
  const { data, complete } = useFragment({ fragment: communityCardFragment, from });
  if (!complete) return null;
  const community = data as CommunityCardFragment;
  const { icon, name } = visibilityWords[community.visibility];
  const members = community.memberCount ?? 0;
  const shownMembers = format.number(members);
  const ago = lastActivityAt && format.ago(lastActivityAt);
  const managedBy = format.list(managers.slice(0, 2).map((manager) => manager.name));
  return (
    <li className="community-row">
      <Tile id={community.id} />
      <div className="grow">
        <Anchor className="list__t" href={communityPath(community)} lang={community.language}>
          {community.name}
        </Anchor>
        {community.formerName && (
          <div className="small muted">
            <Trans>Formerly {community.formerName}</Trans>
          </div>
        )}
        <div lang={community.language}>{community.purpose}</div>
        {reason && <div className="small">{reason}</div>}
        <div className="facts">
          <span>
            <Icon name={icon} />
            {i18n._(name)}
          </span>
          <span>
            <Plural value={members} one={`${shownMembers} member`} other={`${shownMembers} members`} />
          </span>
          {ago && (
            <span>
              <Trans>active {ago}</Trans>
            </span>
          )}
          {managedBy && (
            <span>
              <Trans>managed by {managedBy}</Trans>
            </span>
          )}
          {community.mark && <OfficialBadge />}
          {community.archivedAt && (
            <Badge icon="lock">
              <Trans>Archived</Trans>
            </Badge>
          )}
        </div>
      </div>
      <WayIn community={community} />
    </li>
  );
}
