import { Button, Note } from '@parvis/ui';
import { Trans } from '@lingui/react/macro';
import { EventFacts, useEvent } from './EventFacts.tsx';

/** An event until what one answers with is loaded: it takes the same room. */
export function EventShape({ post: from }: { post: object }) {
  const post = useEvent(from);
  if (!post) return null;
  const { cancelledAt, cancelReason, viewerCanAnswer } = post.event;
  return (
    <section className="eventcard" aria-busy="true">
      <EventFacts post={post} />
      {cancelledAt && <Cancelled reason={cancelReason} />}
      <div className="eventcard__a stack stack--2" aria-hidden="true">
        {viewerCanAnswer && <div className="eventcard__wait"><Button disabled>…</Button></div>}
        <div className="eventcard__wait"><Button kind="quiet" disabled>…</Button></div>
      </div>
    </section>
  );
}

/** That it does not take place, and why. */
export function Cancelled({ reason }: { reason: string | null | undefined }) {
  return (
    <Note kind="danger" className="eventcard__a">
      <p>
        <b>
          <Trans>Cancelled.</Trans>
        </b>{' '}
        {reason}
      </p>
    </Note>
  );
}
