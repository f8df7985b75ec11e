import { useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import type { PartProps } from '../kinds/PostPart.tsx';
import { AnswerButtons } from './AnswerButtons.tsx';
import { CalendarMenu } from './CalendarMenu.tsx';
import { EventActs } from './EventActs.tsx';
import { EventFacts, useEvent, type EventPost } from './EventFacts.tsx';
import { Cancelled } from './EventShape.tsx';
import { WhoComesDialog } from './WhoComesDialog.tsx';

/** When and where, who comes, and what I answer: the part of a post that is an event. */
export function EventPart({ post: from }: PartProps) {
  const post = useEvent(from);
  return post && <EventCard post={post} />;
}

function EventCard({ post }: { post: EventPost }) {
  const { t } = useLingui();
  const id = useId();
  const [who, setWho] = useState(false);
  const { cancelledAt, cancelReason } = post.event;
  return (
    <section className="eventcard" aria-labelledby={id}>
      <EventFacts post={post} id={id} onWho={() => setWho(true)} />
      {cancelledAt && <Cancelled reason={cancelReason} />}
      <div className="eventcard__a stack stack--2">
        <AnswerButtons post={post} />
        <div className="btnset">
          {!cancelledAt && <CalendarMenu post={post} />}
          <EventActs post={post} label={t`Manage the event`} />
        </div>
      </div>
      {who && <WhoComesDialog post={post} onClose={() => setWho(false)} />}
    </section>
  );
}
