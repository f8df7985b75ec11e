import { Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Card, KeyValue, List, ListItem } from '@parvis/ui';
import { useFormat } from '../../platform/i18n/use-format.ts';
import type { CommunityInFrame } from './community-context.ts';
import { languageNames, visibilityWords } from './community-words.ts';

/** Beside each tab: what the community is for, and who manages it. */
export function CommunityAside({ community }: { community: CommunityInFrame }) {
  return (
    <>
      <Card panel className="stack" aria-labelledby="purpose">
        <h2 id="purpose">
          <Trans>What it is for</Trans>
        </h2>
        <p>{community.purpose}</p>
        <CommunityFacts community={community} />
      </Card>
      {community.managers.length > 0 && (
        <Card panel className="stack" aria-labelledby="managers">
          <h2 id="managers">
            <Trans>Managed by</Trans>
          </h2>
          <List>
            {community.managers.map((manager) => (
              <ListItem
                key={manager.id}
                before={<Avatar id={manager.id} name={manager.name} photo={manager.photoUrl} />}
                title={manager.name}
                href={`/people/${manager.id}`}
                detail={[manager.jobTitle, manager.site].filter(Boolean).join(', ')}
              />
            ))}
          </List>
        </Card>
      )}
    </>
  );
}

export function CommunityFacts({ community }: { community: CommunityInFrame }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { name, explained } = visibilityWords[community.visibility];
  return (
    <KeyValue
      items={[
        { key: 'visibility', label: i18n._(name), value: i18n._(explained) },
        { key: 'language', label: t`Language`, value: i18n._(languageNames[community.language]) },
        { key: 'created', label: t`Created`, value: format.date(community.createdAt) },
      ]}
    />
  );
}
