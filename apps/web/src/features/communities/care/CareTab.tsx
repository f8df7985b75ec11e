import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Button, Card, EmptyState, List, ListItem, SectionHead, VisuallyHidden } from '@parvis/ui';
import type { ReactNode } from 'react';
import type { CommunityCareQuery } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { FailedList, LoadingList } from '../../../platform/page/ListStates.tsx';
import { useCommunity } from '../community-context.ts';
import { OutsideNote } from '../OutsideNote.tsx';
import { CareFigures } from './CareFigures.tsx';
import { communityCareQuery } from './care.graphql.ts';

type Cared = NonNullable<CommunityCareQuery['community']>;
type CaredPost = NonNullable<Cared['care']>['unansweredQuestions'][number];

/** What waits for the managers, one act each, and how the community fares. */
export function CareTab() {
  const community = useCommunity();
  const { data, error, refetch } = useQuery(communityCareQuery, { variables: { id: community.id }, skip: !community.viewerCanManage, fetchPolicy: 'cache-and-network' });
  if (!community.viewerCanManage) return <OutsideNote community={community} />;
  const cared = data?.community;
  if (error && !cared) return <FailedList error={error} onRetry={() => void refetch()} />;
  if (!cared?.care) return <LoadingList />;
  return (
    <>
      <ToDo cared={cared} care={cared.care} />
      <CareFigures figures={cared.care.figures} unanswered={cared.care.unansweredQuestionCount} />
    </>
  );
}

function ToDo({ cared, care }: { cared: Cared; care: NonNullable<Cared['care']> }) {
  const { unansweredQuestions: questions, unansweredQuestionCount: waiting, unansweredFirstPosts: first } = care;
  const base = `/communities/${cared.id}`;
  const requests = cared.pendingRequestCount ?? 0;
  const reports = cared.reportedThings.totalCount;
  const more = waiting - questions.length;
  const toReview = [
    ...cared.resources.flatMap(({ id, title, reviewOn, isToBeReviewed }) => (isToBeReviewed ? [{ id, title, reviewOn, href: `${base}/settings` }] : [])),
    ...cared.pinnedPosts.flatMap(({ id, title, excerpt, pinReviewOn, pinIsToBeReviewed }) => (pinIsToBeReviewed && pinReviewOn ? [{ id, title: title ?? excerpt, reviewOn: pinReviewOn, href: `/posts/${id}` }] : [])),
  ];
  if (questions.length + first.length + requests + reports + toReview.length === 0) {
    return (
      <Card>
        <EmptyState title={<Trans>Nothing waits for you</Trans>} level={2}>
          <Trans>Every question has an answer, nobody asks to come in, nothing is reported.</Trans>
        </EmptyState>
      </Card>
    );
  }
  return (
    <section className="stack stack--3" aria-labelledby="care">
      <SectionHead id="care" title={<Trans>What waits for you</Trans>} />
      {requests + reports > 0 && (
        <Card flush>
          <List pad>
            {requests > 0 && (
              <ToDecide href={`${base}/requests`} act={<Trans>Answer</Trans>} about={<Trans>the requests to join</Trans>}>
                <Plural value={requests} one="# person asks to join" other="# people ask to join" />
              </ToDecide>
            )}
            {reports > 0 && (
              <ToDecide href={`${base}/moderation`} act={<Trans>Look</Trans>} about={<Trans>at what is reported</Trans>}>
                <Plural value={reports} one="# thing is reported" other="# things are reported" />
              </ToDecide>
            )}
          </List>
        </Card>
      )}
      <ToReview things={toReview} />
      <Posts id="care-questions" posts={questions} title={<Trans>Questions without an answer for 48 hours</Trans>}>
        {more > 0 && <Plural value={more} one="and # other, more recent" other="and # others, more recent" />}
      </Posts>
      <Posts id="care-first" posts={first} title={<Trans>First posts that nobody answered</Trans>} />
    </section>
  );
}

function ToDecide({ href, act, about, children }: { href: string; act: ReactNode; about: ReactNode; children: ReactNode }) {
  return (
    <li className="community-row">
      <div className="grow">{children}</div>
      <Button href={href}>
        {act}
        <VisuallyHidden> {about}</VisuallyHidden>
      </Button>
    </li>
  );
}

function Posts({ id, title, posts, children }: { id: string; title: ReactNode; posts: readonly CaredPost[]; children?: ReactNode }) {
  const { t } = useLingui();
  const format = useFormat();
  if (posts.length === 0) return null;
  return (
    <Card flush aria-labelledby={id}>
      <div className="card__head">
        <h3 id={id}>{title}</h3>
      </div>
      <List pad>
        {posts.map((post) => (
          <ListItem
            key={post.id}
            before={<Avatar id={post.author.id} name={post.author.name} photo={post.author.photoUrl} />}
            title={post.title ?? post.excerpt}
            titleLang={post.language}
            href={`/posts/${post.id}`}
            detail={`${post.author.name} · ${format.ago(post.createdAt)}`}
            after={
              <Button href={`/posts/${post.id}`}>
                <Trans>Answer</Trans>
                <VisuallyHidden> {t`to ${post.author.name}`}</VisuallyHidden>
              </Button>
            }
          />
        ))}
      </List>
      {children && <p className="card__note small muted">{children}</p>}
    </Card>
  );
}

interface Overdue {
  id: string;
  title: string;
  reviewOn: string;
  /** Where it is looked at again. */
  href: string;
}

/** What the community keeps at hand or pinned, and someone should look at again. */
function ToReview({ things }: { things: readonly Overdue[] }) {
  const { t } = useLingui();
  const format = useFormat();
  if (things.length === 0) return null;
  return (
    <Card flush aria-labelledby="care-resources">
      <div className="card__head">
        <h3 id="care-resources">
          <Trans>Resources and pins to be looked at again</Trans>
        </h3>
      </div>
      <List pad>
        {things.map(({ id, title, reviewOn, href }) => {
          const since = format.date(reviewOn);
          return (
            <ListItem
              key={id}
              title={title}
              detail={<Trans>since {since}</Trans>}
              after={
                <Button href={href}>
                  <Trans>Look again</Trans>
                  <VisuallyHidden> {t`at ${title}`}</VisuallyHidden>
                </Button>
              }
            />
          );
        })}
      </List>
    </Card>
  );
}
