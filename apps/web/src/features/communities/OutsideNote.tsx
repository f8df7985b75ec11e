import { Trans } from '@lingui/react/macro';
import { Card, EmptyState, Note } from '@parvis/ui';
import { useFormat } from '../../platform/i18n/use-format.ts';
import type { CommunityInFrame } from './community-context.ts';

/** In place of a tab that is for members. */
export function OutsideNote({ community }: { community: CommunityInFrame }) {
  const invited = community.viewerInvitation !== null;
  return (
    <Card>
      <EmptyState drawing="door" level={2} title={invited ? <Trans>You are invited here</Trans> : <Trans>For its members</Trans>}>
        {invited ? (
          <Trans>Accept, and you will see who belongs to it and what is written. Decline, and nobody asks you why.</Trans>
        ) : (
          <Trans>Only members read what is written in this community.</Trans>
        )}
      </EmptyState>
    </Card>
  );
}

/** What is owed to someone outside: that the request waits, why it was declined, why one was taken out. */
export function StandingNote({ community }: { community: CommunityInFrame }) {
  const format = useFormat();
  const { viewerRequest: request, viewerRemoval: removal, viewerRole } = community;
  if (viewerRole) return null;
  const askedAgo = request && format.ago(request.createdAt);
  const declinedAgo = request?.decidedAt && format.ago(request.decidedAt);
  const removedAgo = removal && format.ago(removal.removedAt);
  if (request && !request.decidedAt) {
    return (
      <Note icon="clock">
        <p>
          <b>
            <Trans>Your request waits for a manager.</Trans>
          </b>{' '}
          <Trans>Sent {askedAgo}.</Trans>
        </p>
      </Note>
    );
  }
  // The later of the two says where one stands.
  if (request?.decidedAt && !(removal && removal.removedAt > request.decidedAt)) {
    return (
      <Note kind="warning">
        <p>
          <b>
            <Trans>Your request was declined {declinedAgo}.</Trans>
          </b>
        </p>
        <p>
          <Trans>Reason given: {request.reason}</Trans>
        </p>
      </Note>
    );
  }
  if (removal) {
    return (
      <Note kind="warning">
        <p>
          <b>
            <Trans>A manager took you out of this community {removedAgo}.</Trans>
          </b>
        </p>
        <p>
          <Trans>Reason given: {removal.reason}</Trans>
        </p>
      </Note>
    );
  }
  return null;
}
