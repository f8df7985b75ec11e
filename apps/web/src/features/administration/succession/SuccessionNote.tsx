import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button, Note, useToast } from '@parvis/ui';
import { Refused } from '../../../platform/acts/Refused.tsx';
import { useAct } from '../../../platform/acts/use-act.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { CommunityInFrame } from '../../communities/community-context.ts';
import { communityPageQuery } from '../../communities/communities.graphql.ts';
import { acceptSuccessionMutation, declineSuccessionMutation } from './succession.graphql.ts';

/** To members: that nobody manages the community and to whom it is offered, or who took it over lately. */
export function SuccessionNote({ community: { id: communityId, name, succession } }: { community: CommunityInFrame }) {
  const format = useFormat();
  if (!succession) return null;
  const { closedAt, takenBy, fellBack, viewerOffer } = succession;
  const falls = format.date(succession.fallsBackAt);
  const taken = closedAt && format.date(closedAt);
  const who = takenBy?.name;
  if (closedAt) {
    return (
      <Note icon="key">
        <p>{fellBack ? <Trans>Nobody had taken this community over: it fell to {who} on {taken}.</Trans> : <Trans>{who} took this community over on {taken}.</Trans>}</p>
      </Note>
    );
  }
  return (
    <Note kind="warning">
      <p>
        <b>
          <Trans>Nobody manages this community any more.</Trans>
        </b>{' '}
        {viewerOffer ? (
          <Trans>Its managers have left the company, and you are among those who take part most. Would you take it over?</Trans>
        ) : (
          <Trans>Its managers have left the company. It is offered to members who take part most.</Trans>
        )}{' '}
        <Trans>If nobody takes it by {falls}, it falls to one of its members.</Trans>
      </p>
      {viewerOffer && <Answer communityId={communityId} offerId={viewerOffer.id} name={name} />}
    </Note>
  );
}

function Answer({ communityId, offerId, name }: { communityId: string; offerId: string; name: string }) {
  const showToast = useToast();
  const { refused, act } = useAct();
  const options = { refetchQueries: [{ query: communityPageQuery, variables: { id: communityId } }] };
  const [accept, accepting] = useMutation(acceptSuccessionMutation, options);
  const [decline, declining] = useMutation(declineSuccessionMutation, options);
  const variables = { input: { offerId } };
  return (
    <div className="way-in">
      <Button kind="quiet" busy={declining.loading} onClick={() => void act(decline({ variables }).then(({ data }) => data?.declineSuccession.errors))}>
        <Trans>Leave it to others</Trans>
      </Button>
      <Button
        kind="primary"
        busy={accepting.loading}
        onClick={() =>
          void act(accept({ variables }).then(({ data }) => data?.acceptSuccession.errors)).then((done) => {
            if (done) showToast({ message: <Trans>You now manage {name}.</Trans> });
          })
        }
      >
        <Trans>Take it over</Trans>
      </Button>
      <Refused reason={refused} />
    </div>
  );
}
