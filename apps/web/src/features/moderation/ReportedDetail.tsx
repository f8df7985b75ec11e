import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { languageOf } from '@parvis/domain';
import { Anchor, Avatar, Button, Card, EmptyState, Icon, List, SectionHead, SkeletonPost, Time } from '@parvis/ui';
import { useEffect, useId } from 'react';
import { Failed } from '../../platform/page/Failed.tsx';
import type { ReportedThingQuery } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { WrittenText } from '../posts/WrittenText.tsx';
import { actNames } from './act-names.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { reportedThingQuery } from './queue.graphql.ts';
import { NearbyComment } from './NearbyComment.tsx';
import { ReasonBadge } from './ReasonBadge.tsx';

type Reported = NonNullable<NonNullable<ReportedThingQuery['viewer']>['reportedThing']>;

export interface ReportedDetailProps {
  id: string;
  backTo: string;
  onDecided: () => void;
  /** Another manager was quicker. */
  onLate: () => void;
  /** It was chosen in the list: reading goes on at its heading. */
  focused: boolean;
}

/** One reported post or comment: what was said, what is around it, who reported it and why, and the decision. */
export function ReportedDetail({ id, backTo, onDecided, onLate, focused }: ReportedDetailProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(reportedThingQuery, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const thing = data?.viewer?.reportedThing;
  if (error && !data) {
    return (
      <Failed error={error} title={<Trans>This report could not be read</Trans>} onRetry={() => refetch()}>
        <Trans>Nothing was decided.</Trans>
      </Failed>
    );
  }
  if (!data) return <SkeletonPost label={t`Loading`} />;
  if (!thing) {
    return (
      <Card>
        <EmptyState
          title={<Trans>Nothing to decide here any more</Trans>}
          level={2}
          action={
            <Button href={backTo}>
              <Trans>Back to the reports</Trans>
            </Button>
          }
        >
          <Trans>Another manager decided, or the author deleted it.</Trans>
        </EmptyState>
      </Card>
    );
  }
  return <Detail {...{ thing, onDecided, onLate, focused }} />;
}

function Detail({ thing, onDecided, onLate, focused }: { thing: Reported } & Pick<ReportedDetailProps, 'onDecided' | 'onLate' | 'focused'>) {
  const { t } = useLingui();
  const id = useId();
  useEffect(() => {
    if (!focused) return;
    const heading = document.getElementById(`${id}-what`);
    if (heading) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
  }, [focused, id]);
  const { post, comment, before, after, reports, decisions } = thing;
  const author = (comment ?? post)?.author;
  return (
    <>
      <section className="stack stack--3" aria-labelledby={`${id}-what`}>
        <SectionHead title={<Trans>What was reported</Trans>} id={`${id}-what`}>
          {post && (
            <Anchor href={comment ? `/posts/${post.id}?comment=${comment.id}` : `/posts/${post.id}`}>
              <Trans>Open the conversation</Trans>
            </Anchor>
          )}
        </SectionHead>
        {post && (
          <>
            {comment ? (
              <p className="small muted">
                {post.title ? <Trans>Under the post “<span lang={post.language}>{post.title}</span>” by {post.author.name}</Trans> : <Trans>Under a post by {post.author.name}</Trans>}
              </p>
            ) : null}
            {before.map((one) => (
              <NearbyComment key={one.id} comment={one} />
            ))}
            <article className="post" aria-label={t`What was reported`}>
              <Reports reports={reports} count={thing.reportCount} />
              <div className="post__in">{comment ? <NearbyComment comment={comment} bare /> : <ReportedPost post={post} />}</div>
            </article>
            {after.map((one) => (
              <NearbyComment key={one.id} comment={one} />
            ))}
          </>
        )}
      </section>
      {author && post && (
        <Card className="stack stack--5" aria-labelledby={`${id}-decide`}>
          <h2 id={`${id}-decide`}>
            <Trans>Your decision</Trans>
          </h2>
          <DecisionForm
            label={t`Your decision`}
            thing={comment ? { commentId: comment.id } : { postId: post.id }}
            author={author.firstName}
            acts={['hide', 'dismiss']}
            reportId={reports[0]?.id}
            onDone={onDecided}
            onLate={onLate}
          />
        </Card>
      )}
      {decisions.length > 0 && <Past decisions={decisions} />}
    </>
  );
}

function Reports({ reports, count }: { reports: Reported['reports']; count: number }) {
  const format = useFormat();
  const more = count - reports.length;
  return (
    <div className="post__why moderation__reports">
      <Icon name="flag" size="s" />
      <div className="stack stack--2">
        <ul className="stack stack--2">
          {reports.map(({ id, note, reason, reporter, createdAt }) => (
            <li key={id}>
              <ReasonBadge reason={reason} /> {note && <q className="moderation__note" lang={languageOf(note) ?? undefined}>{note}</q>}{' '}
              <span className="muted">
                {reporter.name} · {format.ago(createdAt)}
              </span>
            </li>
          ))}
        </ul>
        {more > 0 && (
          <p>
            <Plural value={more} one="and one more report" other="and # more reports" />
          </p>
        )}
        <p>
          <b>
            <Trans>Whoever reports stays unknown to the author.</Trans>
          </b>
        </p>
      </div>
    </div>
  );
}

function ReportedPost({ post }: { post: NonNullable<Reported['post']> }) {
  const format = useFormat();
  return (
    <>
      <div className="by">
        <Avatar id={post.author.id} name={post.author.name} photo={post.author.photoUrl} />
        <div className="by__t">
          <div className="by__n">
            <Anchor href={`/people/${post.author.id}`}>{post.author.name}</Anchor>
          </div>
          <div className="by__m">
            {post.author.jobTitle} · <Time at={post.createdAt}>{format.ago(post.createdAt)}</Time>
          </div>
        </div>
      </div>
      {post.title && (
        <h3 className="post__title" lang={post.language}>
          {post.title}
        </h3>
      )}
      <WrittenText tree={post.body} mentioned={post} files={post.files} language={post.language} />
    </>
  );
}

function Past({ decisions }: { decisions: Reported['decisions'] }) {
  const { i18n } = useLingui();
  const format = useFormat();
  const id = useId();
  return (
    <Card panel className="stack" aria-labelledby={id}>
      <h2 id={id}>
        <Trans>History</Trans>
      </h2>
      <List>
        {decisions.map(({ id: key, act, decidedBy, decidedAt, reason }) => (
          <li key={key}>
            <Icon name={actNames[act].icon} size="s" />
            <div className="grow small">
              {i18n._(actNames[act].name)} <span className="muted">· {decidedBy.name} · {format.dateTime(decidedAt)}</span>
              <div className="muted" lang={languageOf(reason) ?? undefined}>{reason}</div>
            </div>
          </li>
        ))}
      </List>
    </Card>
  );
}
