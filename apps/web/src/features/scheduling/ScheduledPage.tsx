import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, ButtonSet, Card, EmptyState, Icon, List, ListItem, Note, PageHeader, useToast, VisuallyHidden } from '@parvis/ui';
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Refused } from '../../platform/acts/Refused.tsx';
import { useAct } from '../../platform/acts/use-act.ts';
import type { ScheduledPostsQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useLive } from '../../platform/live/use-live.ts';
import { FailedList, LoadingList } from '../../platform/page/ListStates.tsx';
import { LoadMore } from '../../platform/page/LoadMore.tsx';
import { Page } from '../../platform/page/Page.tsx';
import { EditScheduled } from './EditScheduled.tsx';
import { HourDialog } from './HourDialog.tsx';
import { cancelScheduledPostMutation, reschedulePostMutation, scheduledPostsQuery, sendScheduledPostMutation } from './scheduling.graphql.ts';

export type Scheduled = NonNullable<ScheduledPostsQuery['viewer']>['scheduledPosts']['nodes'][number];

/** `/me/scheduled`: my posts that wait for their hour, and those that could not be posted then. */
export function ScheduledPage() {
  const { t } = useLingui();
  const list = useRef<HTMLUListElement>(null);
  // One that is being changed: all there are are asked for, so that it is among them.
  const sought = useSearchParams()[0].get('edit');
  const { data, error, refetch, fetchMore } = useQuery(scheduledPostsQuery, { variables: { first: sought ? limits.scheduledPosts.max : 20 }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const scheduled = data?.viewer?.scheduledPosts;
  const again = () => void refetch().catch(() => undefined);
  useLive({ room: { kind: 'me' } }, ({ type }) => {
    if (type === 'scheduledChanged' || type === 'missed') again();
  });
  return (
    <Page title={t`My scheduled posts`}>
      <PageHeader title={<Trans>My scheduled posts</Trans>} lede={<Trans>They are posted at their hour, under your name, if you may still post there then. Until that hour nobody else sees them.</Trans>} />
      {error && !scheduled && <FailedList error={error} onRetry={again} />}
      {!error && !scheduled && <LoadingList lines={2} />}
      {scheduled?.nodes.length === 0 && (
        <Card>
          <EmptyState
            title={<Trans>No post waits for its hour</Trans>}
            level={2}
            action={
              <Button kind="primary" icon="pen" href="/write">
                <Trans>Write</Trans>
              </Button>
            }
          >
            <Trans>Written in the evening, read in the morning: when you write, “Post later” lets you choose the day and the hour.</Trans>
          </EmptyState>
        </Card>
      )}
      {scheduled && scheduled.nodes.length > 0 && (
        <Card flush>
          <List pad ref={list}>
            {scheduled.nodes.map((one) => (
              <ScheduledRow key={one.id} scheduled={one} edited={one.id === sought} onChanged={again} />
            ))}
          </List>
        </Card>
      )}
      {scheduled?.pageInfo.hasNextPage && <LoadMore list={list} onLoad={() => fetchMore({ variables: { after: scheduled.pageInfo.endCursor } })} />}
    </Page>
  );
}

function ScheduledRow({ scheduled, edited, onChanged }: { scheduled: Scheduled; edited: boolean; onChanged: () => void }) {
  const format = useFormat();
  const navigate = useNavigate();
  const showToast = useToast();
  const { refused, act } = useAct();
  const [open, setOpen] = useState<'text' | 'hour' | null>(edited ? 'text' : null);
  const [reschedule] = useMutation(reschedulePostMutation);
  const [send, sending] = useMutation(sendScheduledPostMutation);
  const [cancel, canceling] = useMutation(cancelScheduledPostMutation);
  const { id, title, excerpt, language, sendAt, refusal, community } = scheduled;
  const input = { scheduledPostId: id };
  const name = title ?? excerpt;
  const place = community?.name ?? '';
  const [day, time] = [format.day(sendAt), format.time(sendAt)];

  async function post() {
    const done = send({ variables: { input } });
    if (!(await act(done.then(({ data }) => data?.sendScheduledPost.errors)))) return;
    const postId = (await done).data?.sendScheduledPost.post?.id;
    onChanged();
    showToast({ message: <Trans>Posted.</Trans>, action: postId ? { label: <Trans>See</Trans>, onAct: () => void navigate(`/posts/${postId}`) } : undefined });
  }
  async function giveUp() {
    if (!(await act(cancel({ variables: { input } }).then(({ data }) => data?.cancelScheduledPost.errors)))) return;
    onChanged();
    showToast({ message: <Trans>It will not be posted. Your text is a draft again.</Trans>, action: { label: <Trans>See</Trans>, onAct: () => void navigate('/me/drafts') } });
  }
  async function move(hour: { at: string; timeZone: string }) {
    const { data } = await reschedule({ variables: { input: { ...input, ...hour } } });
    const { errors } = data!.reschedulePost;
    if (errors.length > 0) return errors;
    setOpen(null);
    onChanged();
    return [];
  }
  return (
    <ListItem
      before={<Icon name="clock" />}
      title={name}
      titleLang={language}
      detail={
        <>
          <Trans>
            {day} at {time}
          </Trans>
          {place && <> · <span lang={community?.language}>{place}</span></>}
        </>
      }
    >
      <div className="stack stack--3">
        {open === 'text' ? <EditScheduled scheduled={scheduled} onEnd={() => setOpen(null)} /> : title && excerpt && <p lang={language}>{excerpt}</p>}
        {refusal && (
          <Note kind="warning">
            <p>
              <b>
                <Trans>Not posted.</Trans>
              </b>{' '}
              {refusal.message}
            </p>
          </Note>
        )}
        <Refused reason={refused} />
        {open !== 'text' && (
          <ButtonSet>
            <Button onClick={() => setOpen('text')}>
              <Trans>Edit</Trans>
              <VisuallyHidden>{' '}<span lang={language}>{name}</span></VisuallyHidden>
            </Button>
            <Button onClick={() => setOpen('hour')}>
              <Trans>Other hour</Trans>
              <VisuallyHidden>{' '}<span lang={language}>{name}</span></VisuallyHidden>
            </Button>
            <Button busy={sending.loading} onClick={() => void post()}>
              <Trans>Post now</Trans>
              <VisuallyHidden>{' '}<span lang={language}>{name}</span></VisuallyHidden>
            </Button>
            <Button kind="quiet" busy={canceling.loading} onClick={() => void giveUp()}>
              <Trans>Back to my drafts</Trans>
              <VisuallyHidden>{' '}<span lang={language}>{name}</span></VisuallyHidden>
            </Button>
          </ButtonSet>
        )}
        {open === 'hour' && <HourDialog title={<Trans>Other hour</Trans>} start={Date.parse(sendAt) > Date.now() ? sendAt : undefined} onChoose={move} onClose={() => setOpen(null)} />}
      </div>
    </ListItem>
  );
}
