import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Note } from '@parvis/ui';
import { FailedList, LoadingList } from '../../../platform/page/ListStates.tsx';
import type { CommunitySettingsQuery } from '../../../platform/graphql/__generated__/graphql.ts';
import { useCommunity, type CommunityInFrame } from '../community-context.ts';
import '../communities.css';
import { OutsideNote } from '../OutsideNote.tsx';
import { CoverSection } from './CoverSection.tsx';
import { EndSection } from './EndSection.tsx';
import { IdentitySection } from './IdentitySection.tsx';
import { ResourcesSection } from './ResourcesSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { communitySettingsQuery } from './settings.graphql.ts';
import { TextsSection } from './TextsSection.tsx';

export type SettingsCommunity = NonNullable<CommunitySettingsQuery['community']>;

export interface SectionProps {
  community: SettingsCommunity;
  /** Reads what stands now. */
  readAgain: () => Promise<SettingsCommunity | null>;
}

/** What a community says of itself and who sees it, for its managers; part by part. */
export function SettingsTab() {
  const community = useCommunity();
  return community.viewerCanManage ? <Settings frame={community} /> : <OutsideNote community={community} />;
}

function Settings({ frame }: { frame: CommunityInFrame }) {
  // Always as it stands on the server: what one begins to change must be what is there.
  const { data, error, refetch } = useQuery(communitySettingsQuery, { variables: { id: frame.id }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const community = data?.community;
  if (!community) return error ? <FailedList error={error} onRetry={() => void refetch()} /> : <LoadingList />;
  const section: SectionProps = { community, readAgain: async () => (await refetch()).data?.community ?? null };
  if (frame.archivedAt) {
    return (
      <Note kind="plain" icon="lock">
        <Trans>An archived community is not changed. Restore it first.</Trans>
      </Note>
    );
  }
  return (
    <>
      <IdentitySection {...section} />
      <CoverSection {...section} />
      <TextsSection {...section} />
      <RulesSection {...section} />
      <ResourcesSection {...section} />
      <EndSection community={frame} />
    </>
  );
}
