import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, Card, Disclosure, SectionHead } from '@parvis/ui';
import { WrittenText } from '../posts/WrittenText.tsx';
import { GuideToo, HouseRules } from './about/HouseRules.tsx';
import { Resources } from './about/Resources.tsx';
import { useAbout } from './about/use-about.ts';
import { useCommunity } from './community-context.ts';
import { communityPath } from '../../platform/navigation/address.ts';
import { OfficialCard } from './OfficialCard.tsx';
import { CommunityFacts } from './CommunityAside.tsx';

/** What a community says of itself. */
export function AboutTab() {
  const { t } = useLingui();
  const community = useCommunity();
  const about = useAbout(community);
  const { welcome, language } = community;
  const page = `${communityPath(community)}/about`;
  return (
    <>
      <Card className="stack" aria-labelledby="about">
        <SectionHead id="about" title={<Trans>About this community</Trans>}>
          {community.viewerCanManage && (
            <Button icon="edit" href={`${communityPath(community)}/settings`}>
              <Trans>Edit</Trans>
            </Button>
          )}
        </SectionHead>
        <p lang={language}>{community.purpose}</p>
        {about?.description ? <WrittenText tree={about.description} mentioned={about} language={language} /> : null}
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
        {welcome ? (
          <Disclosure summary={<Trans>What new members are told</Trans>}>
            <WrittenText tree={welcome} mentioned={community} language={language} />
          </Disclosure>
        ) : null}
      </Card>
      <OfficialCard community={community} />
      {about && about.houseRules.length > 0 && (
        <Card className="stack" aria-labelledby="rules">
          <SectionHead id="rules" title={<Trans>House rules</Trans>} />
          <HouseRules rules={about.houseRules} page={page} language={language} />
          <GuideToo />
        </Card>
      )}
      {about && about.resources.length > 0 && (
        <Card className="stack" aria-labelledby="resources">
          <SectionHead id="resources" title={<Trans>Resources</Trans>} />
          <Resources resources={about.resources} language={language} />
        </Card>
      )}
    </>
  );
}
