import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Avatar, Card, KeyValue, lazily, List, ListItem } from '@parvis/ui';
import { Suspense } from 'react';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { communityPath } from '../../platform/navigation/address.ts';
import { GuideToo } from './about/HouseRules.tsx';
import { Resources } from './about/Resources.tsx';
import { useAbout } from './about/use-about.ts';
import type { CommunityInFrame } from './community-context.ts';
import { languageNames, visibilityWords } from './community-words.ts';

// Stands last: nothing moves when it comes.
const CommunityEvents = lazily(() => import('../posts/events/UpcomingCard.tsx').then((module) => ({ default: module.CommunityEvents })));

/** Beside each tab: who manages it and, where the tab does not say it, what it is for, its rules and what it keeps at hand. */
export function CommunityAside({ community, brief }: { community: CommunityInFrame; brief?: boolean }) {
  const about = useAbout(community);
  return (
    <>
      {!brief && (
        <Card panel className="stack" aria-labelledby="purpose">
          <h2 id="purpose">
            <Trans>What it is for</Trans>
          </h2>
          <p lang={community.language}>{community.purpose}</p>
          <CommunityFacts community={community} />
        </Card>
      )}
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
      {!brief && about && about.houseRules.length > 0 && (
        <Card panel className="stack" aria-labelledby="house-rules">
          <h2 id="house-rules">
            <Trans>House rules</Trans>
          </h2>
          <ol className="bullets">
            {about.houseRules.map(({ id, text }) => (
              <li key={id}>
                <Anchor href={`${communityPath(community)}/about#${id}`} lang={community.language}>{text}</Anchor>
              </li>
            ))}
          </ol>
          <GuideToo />
        </Card>
      )}
      {!brief && about && about.resources.length > 0 && (
        <Card panel className="stack" aria-labelledby="kept">
          <h2 id="kept">
            <Trans>Resources</Trans>
          </h2>
          <Resources resources={about.resources} language={community.language} />
        </Card>
      )}
      <Suspense fallback={null}>
        <CommunityEvents communityId={community.id} />
      </Suspense>
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
        {
          key: 'posting',
          label: t`Who posts`,
          value: community.posting === 'managers' ? t`Its managers; members comment` : t`Each member`,
        },
        ...community.membershipRules.map(({ id, ...rule }) => ({ key: id, label: rule.mandatory ? t`Mandatory members` : t`Members by rule`, value: <RuleWords rule={rule} /> })),
        { key: 'language', label: t`Language`, value: i18n._(languageNames[community.language]) },
        { key: 'created', label: t`Created`, value: format.date(community.createdAt) },
      ]}
    />
  );
}

/** Whom a rule makes members, and whether one may leave. */
function RuleWords({ rule: { site, mandatory, entity } }: { rule: Omit<CommunityInFrame['membershipRules'][number], 'id'> }) {
  const { name } = entity;
  const where = site ?? '';
  return (
    <>
      {site ? <Trans>Everyone of {name} at {where} belongs.</Trans> : <Trans>Everyone of {name} belongs.</Trans>} {mandatory && <Trans>They cannot leave.</Trans>}
    </>
  );
}
