import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@parvis/ui';
import { Refused } from '../../../platform/acts/Refused.tsx';
import { useAct } from '../../../platform/acts/use-act.ts';
import type { EventAnswerKind } from '../../../platform/graphql/__generated__/graphql.ts';
import type { EventPost } from './EventFacts.tsx';
import { answerEventMutation, upcomingEventsQuery } from './events.graphql.ts';

/** Yes, maybe, no: changed at any time until it begins. What came of a yes is said beside. */
export function AnswerButtons({ post }: { post: EventPost }) {
  const { t } = useLingui();
  const { viewerAnswer, viewerWaitingPlace: place, viewerCanAnswer, viewerAnswerRefusal, cancelledAt, capacity, yesCount } = post.event;
  const [answer, { loading }] = useMutation(answerEventMutation, { refetchQueries: [upcomingEventsQuery] });
  const { refused, act } = useAct();
  const full = capacity !== null && capacity !== undefined && yesCount >= capacity;
  const words: Record<EventAnswerKind, string> = {
    yes: full && viewerAnswer !== 'yes' ? t`Join the waiting list` : place ? t`I wait for a place` : t`I come`,
    maybe: t`Maybe`,
    no: t`I do not come`,
  };

  async function choose(kind: EventAnswerKind) {
    if (loading || kind === viewerAnswer) return;
    await act(answer({ variables: { input: { postId: post.id, answer: kind } } }).then(({ data }) => data?.answerEvent.errors));
  }
  if (!viewerCanAnswer) {
    const { code, message } = viewerAnswerRefusal ?? {};
    // That it is cancelled or has begun stands above already.
    return code && !cancelledAt && code !== 'EVENT_BEGUN' ? <p className="muted small">{message}</p> : null;
  }
  return (
    <>
      <div className="btnset" role="group" aria-label={t`My answer`}>
        {(Object.keys(words) as EventAnswerKind[]).map((kind) => (
          <Button key={kind} icon={kind === viewerAnswer ? 'check' : undefined} pressed={kind === viewerAnswer} onClick={() => void choose(kind)}>
            {words[kind]}
          </Button>
        ))}
      </div>
      <div role="status" className="small">
        {place && (
          <Trans>No place is left. You are number {place} on the waiting list: if someone leaves, you come in by yourself and are told.</Trans>
        )}
      </div>
      <Refused reason={refused} />
    </>
  );
}
