import { useFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Plural, Trans } from '@lingui/react/macro';
import { Icon } from '@parvis/ui';
import type { ReactNode } from 'react';
import type { PollPartFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { pollPartFragment } from './polls.graphql.ts';
import './poll.css';
import type { PollOfPost } from './use-vote.ts';

const PART = 'PollPart';

/** The poll in a post; null where it has none. */
export function usePoll(post: object): (PollPartFragment & { poll: PollOfPost }) | null {
  const { data, complete } = useFragment({ fragment: pollPartFragment, fragmentName: PART, from: post as FragmentType<PollPartFragment> });
  return complete && (data as PollPartFragment).poll ? (data as PollPartFragment & { poll: PollOfPost }) : null;
}

/** What one knows before voting: whether names are shown, how many one chooses, until when. */
export function PollTerms({ poll }: { poll: PollOfPost }) {
  const format = useFormat();
  const { most, endsAt, closedAt } = poll;
  const end = closedAt ?? endsAt;
  const day = end && format.day(end);
  const time = end && format.time(end);
  return (
    <p className="poll-terms">
      <Icon name={poll.anonymous ? 'eyeoff' : 'eye'} size="s" />
      <span>
        <b>{poll.anonymous ? <Trans>Anonymous: nobody learns who chose what.</Trans> : <Trans>Names shown: who reads the results sees who chose what.</Trans>}</b>{' '}
        {poll.choices === 'several' && (most ? <Plural value={most} one="Choose one." other="Choose up to #." /> : <Trans>Choose one or more.</Trans>)}{' '}
        {end && (poll.isClosed ? <Trans>Closed on {day} at {time}.</Trans> : <Trans>Until {day} at {time}.</Trans>)}
      </span>
    </p>
  );
}

/** How many voted, and why the results are not shown where they are not. */
export function PollWords({ poll }: { poll: PollOfPost }) {
  const voters = poll.voterCount;
  return (
    <>
      {voters === 0 ? <Trans>Nobody has voted yet.</Trans> : <Plural value={voters} one="One person voted." other="# people voted." />}{' '}
      {poll.silence === 'untilVote' && !poll.viewerHasVoted && <Trans>The results are shown once you have voted.</Trans>}
      {poll.silence === 'tooFew' && <Trans>The results are shown from five voters on, so that nobody’s choice is known.</Trans>}
    </>
  );
}

/** One option in its box: a control or mark, its words, a figure. The same sizes whatever stands in it, so that nothing moves between voting and results. */
export function OptionBox({ before, text, language, after }: { before?: ReactNode; text: ReactNode; language: string; after?: ReactNode }) {
  return (
    <>
      <span className="poll__mark">{before}</span>
      <span className="poll__text" lang={language}>
        {text}
      </span>
      <b className="poll__figure">{after}</b>
    </>
  );
}

/** A poll until what one votes with is loaded: it takes the same room. */
export function PollShape({ post }: { post: object }) {
  const found = usePoll(post);
  if (!found) return null;
  const { poll, language } = found;
  const { viewerVoteRefusal: refusal, isClosed, silence } = poll;
  const votes = !poll.viewerHasVoted && !refusal;
  return (
    <div className="poll-part" aria-busy="true">
      <PollTerms poll={poll} />
      <ul className="poll">
        {poll.options.map(({ id, text }) => (
          <li key={id} className="poll__o">
            <OptionBox text={text} language={language} />
          </li>
        ))}
      </ul>
      <div className="poll-foot">
        <p className="poll-say">
          <PollWords poll={poll} />
        </p>
        {refusal && !isClosed && <p className="poll-say">{refusal.message}</p>}
        {!votes && !silence && <div className="poll-acts" />}
        <div className="poll-acts" />
      </div>
      {(poll.viewerCanClose || poll.viewerCanChangeOptions) && <div className="poll-acts" />}
    </div>
  );
}
