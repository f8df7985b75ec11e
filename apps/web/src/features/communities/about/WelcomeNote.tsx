import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button, Card } from '@parvis/ui';
import { Refused } from '../../../platform/acts/Refused.tsx';
import { useAct } from '../../../platform/acts/use-act.ts';
import { communityPath } from '../../../platform/navigation/address.ts';
import { useKeptFocus } from '../../../platform/page/use-kept-focus.ts';
import { WrittenText } from '../../posts/WrittenText.tsx';
import type { CommunityInFrame } from '../community-context.ts';
import { dismissWelcomeMutation } from './about.graphql.ts';

/** What a new member reads once. It stands until it is put away, and then never comes again, on any device. */
export function WelcomeNote({ community }: { community: CommunityInFrame }) {
  const { refused, act } = useAct();
  const [dismiss, { loading }] = useMutation(dismissWelcomeMutation, { variables: { input: { communityId: community.id } } });
  const shown = community.viewerIsToBeWelcomed && Boolean(community.welcome);
  const { hold } = useKeptFocus<HTMLElement>(shown);
  if (!shown) return null;
  return (
    <Card className="stack" aria-labelledby="welcome">
      <h2 id="welcome">
        <Trans>Welcome to {community.name}</Trans>
      </h2>
      <WrittenText tree={community.welcome} mentioned={community} language={community.language} />
      <div className="btnset">
        <Button
          kind="primary"
          icon="check"
          busy={loading}
          onClick={() => {
            hold();
            void act(dismiss().then(({ data }) => data?.dismissWelcome.errors));
          }}
        >
          <Trans>I have read it</Trans>
        </Button>
        <Button href={`${communityPath(community)}/about`}>
          <Trans>About and house rules</Trans>
        </Button>
      </div>
      <Refused reason={refused} />
    </Card>
  );
}
