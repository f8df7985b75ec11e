import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Card, SectionHead } from '@parvis/ui';
import { useCommunity } from './community-context.ts';
import { CommunityFacts } from './CommunityAside.tsx';

/** What a community says of itself. */
export function AboutTab() {
  const { t } = useLingui();
  const community = useCommunity();
  return (
    <Card className="stack" aria-labelledby="about">
      <SectionHead id="about" title={<Trans>About this community</Trans>}>
        {community.viewerCanManage && (
          <Button icon="edit" href={`/communities/${community.id}/settings`}>
            <Trans>Edit</Trans>
          </Button>
        )}
      </SectionHead>
      <p>{community.purpose}</p>
      {community.topics.length > 0 && (
        <ul className="topics" aria-label={t`Topics`}>
          {community.topics.map((topic) => (
            <li key={topic}>
              <Badge icon="hash">{topic}</Badge>
            </li>
          ))}
        </ul>
      )}
      <CommunityFacts community={community} />
    </Card>
  );
}
