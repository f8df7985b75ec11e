import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Dialog, Spinner, useToast } from '@parvis/ui';
import { pinReviewDays } from '@parvis/domain';
import type { PinTermsQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { Form, type FormError } from '../../platform/forms/Form.tsx';
import { SubmitButton } from '../../platform/forms/SubmitButton.tsx';
import { Failed } from '../../platform/page/Failed.tsx';
import { useViewer } from '../../platform/session/viewer.ts';
import { LookedAfterFields } from '../communities/LookedAfterFields.tsx';
import { dayFrom } from './days.ts';
import { pinPostMutation, pinTermsQuery } from './promotion.graphql.ts';

type Pinned = NonNullable<PinTermsQuery['post']>;

/** Pins a post, or says anew who looks after a pinned one and when. Drawn while it is open. */
export function PinDialog({ postId, onClose }: { postId: string; onClose: () => void }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(pinTermsQuery, { variables: { id: postId }, fetchPolicy: 'network-only' });
  const post = data?.post;
  return (
    <Dialog open onClose={onClose} title={post?.pinnedAt ? <Trans>Pinned: who looks after it</Trans> : <Trans>Pin above the feed</Trans>} closeLabel={t`Close`}>
      {post ? (
        <Terms post={post} onClose={onClose} />
      ) : error ? (
        <Failed error={error} title={<Trans>This could not be read</Trans>} onRetry={() => refetch()} />
      ) : (
        <Spinner label={t`Loading`} />
      )}
    </Dialog>
  );
}

function Terms({ post, onClose }: { post: Pinned; onClose: () => void }) {
  const { t } = useLingui();
  const showToast = useToast();
  const me = useViewer().person;
  const [pin] = useMutation(pinPostMutation);
  const pinned = post.pinnedAt !== null;
  // One looks at it today: the day to come is the usual one, not the one that has passed.
  const reviewOn = post.pinReviewOn && post.pinReviewOn > dayFrom(0) ? post.pinReviewOn : dayFrom(pinReviewDays);

  async function submit(values: { ownerId: string; reviewOn: string }): Promise<readonly FormError[]> {
    const { data } = await pin({ variables: { input: { postId: post.id, ...values } } });
    const errors = data!.pinPost.errors;
    if (errors.length === 0) {
      showToast({ message: pinned ? <Trans>Saved.</Trans> : <Trans>Pinned above the feed of the community.</Trans> });
      onClose();
    }
    return errors;
  }
  return (
    <Form aria-label={t`Pin above the feed`} defaultValues={{ ownerId: post.pinOwner?.id ?? me.id, reviewOn }} submit={submit}>
      <p>
        <Trans>Who looks after it is told when its day has come: the pin is then renewed, changed or taken off.</Trans>
      </p>
      <LookedAfterFields communityId={post.community.id} owner={post.pinOwner} from={dayFrom(0)} />
      <ButtonSet end>
        <Button kind="quiet" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        <SubmitButton icon="pin">{pinned ? <Trans>Save</Trans> : <Trans>Pin</Trans>}</SubmitButton>
      </ButtonSet>
    </Form>
  );
}
