import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button, useToast, lazily } from '@parvis/ui';
import { Suspense, useState, type MouseEvent } from 'react';
import { createPortal } from 'react-dom';
import { useNavigate } from 'react-router';
import type { FormError } from '../../platform/forms/Form.tsx';
import type { PostPostInput } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { askFirst } from '../posts/editor/asking.ts';
import { schedulePostMutation } from './scheduling.graphql.ts';

const HourDialog = lazily(() => import('./HourDialog.tsx').then((module) => ({ default: module.HourDialog })));

export interface ScheduleButtonProps {
  /** What would be posted now; null where something is missing, which the composer then says. */
  compose: () => PostPostInput | null;
  /** What the draft keeps beside the text. */
  options: string;
  /** What is wrong with the post itself: said at its fields. */
  onRefused: (errors: readonly FormError[]) => void;
  onScheduled: () => void;
}

/** Posts later. */
export function ScheduleButton({ compose, options, onRefused, onScheduled }: ScheduleButtonProps) {
  const format = useFormat();
  const navigate = useNavigate();
  const showToast = useToast();
  const [post, setPost] = useState<PostPostInput | null>(null);
  const [schedule] = useMutation(schedulePostMutation);

  async function choose(hour: { at: string; timeZone: string }): Promise<readonly FormError[]> {
    const { data } = await schedule({ variables: { input: { post: post!, options, ...hour } } });
    const { errors, scheduledPost } = data!.schedulePost;
    if (scheduledPost) {
      setPost(null);
      onScheduled();
      const when = format.dateTime(scheduledPost.sendAt);
      showToast({ message: <Trans>It will be posted on {when}.</Trans>, action: { label: <Trans>See</Trans>, onAct: () => void navigate('/me/scheduled') } });
      return [];
    }
    if (errors.every(({ field }) => field === 'at' || field === null)) return errors;
    setPost(null);
    onRefused(errors);
    return [];
  }
  function later({ currentTarget }: MouseEvent<HTMLElement>) {
    const composed = compose();
    // It will tell as many people as if it were posted now.
    if (composed) askFirst(currentTarget, () => setPost(composed));
  }
  return (
    <>
      <Button kind="quiet" icon="clock" onClick={later}>
        <Trans>Post later</Trans>
      </Button>
      {post &&
        createPortal(
          <Suspense fallback={null}>
            <HourDialog title={<Trans>Post later</Trans>} onChoose={choose} onClose={() => setPost(null)} />
          </Suspense>,
          // Outside of the composer's form: its own can't stand in it.
          document.body,
        )}
    </>
  );
}
