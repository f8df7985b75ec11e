import { Trans, useLingui } from '@lingui/react/macro';
import { Button, LinkButton, lazily } from '@parvis/ui';
import { Suspense, useEffect, useId, useRef, useState } from 'react';
import type { PartProps } from '../kinds/PostPart.tsx';
import { AuthorActs } from './AuthorActs.tsx';
import { PollBars, PollTable } from './PollResults.tsx';
import { PollTerms, PollWords, usePoll } from './PollShape.tsx';
import { usePollLive } from './use-poll-live.ts';
import { useVote, type PollOfPost } from './use-vote.ts';
import { VoteForm } from './VoteForm.tsx';

const VotersDialog = lazily(() => import('./VotersDialog.tsx').then((module) => ({ default: module.VotersDialog })));

/** The poll of a post: one votes, or reads the results. */
export function PollPart({ post, place }: PartProps) {
  const found = usePoll(post);
  return found && <Poll poll={found.poll} postId={found.id} question={found.title} language={found.language} communityId={found.community.id} place={place} />;
}

interface PollProps {
  poll: PollOfPost;
  postId: string;
  question?: string | null;
  language: string;
  communityId: string;
  place: PartProps['place'];
}

function Poll({ poll, postId, question: title, language, communityId, place }: PollProps) {
  const { t } = useLingui();
  const formId = useId();
  const question = title ?? t`this poll`;
  const mine = useVote(postId, poll);
  const chosen = mine.chosen ?? [];
  usePollLive(postId, place === 'home' ? { kind: 'home' } : place === 'community' ? { kind: 'community', id: communityId } : { kind: 'post', id: postId }, poll);
  const [view, setView] = useState<'own' | 'changing' | 'peeking'>('own');
  /** What was refused: it stays ticked. */
  const [attempt, setAttempt] = useState<readonly string[] | null>(null);
  const [said, setSaid] = useState<'counted' | 'withdrawn' | null>(null);
  const votes = !poll.viewerVoteRefusal && view !== 'peeking' && (!poll.viewerHasVoted || view === 'changing');
  const part = useKeptFocus(votes);

  async function onVote(optionIds: string[]) {
    const before = view;
    setSaid(null);
    setAttempt(optionIds);
    setView('own');
    if (!(await mine.vote(optionIds))) return setView(before);
    setAttempt(null);
    setSaid('counted');
  }
  async function onWithdraw() {
    setSaid(null);
    if (await mine.withdraw()) setSaid('withdrawn');
  }
  function turn(to: typeof view) {
    setSaid(null);
    setAttempt(null);
    setView(to);
  }
  return (
    <div className="poll-part" ref={part} tabIndex={-1} role="group" aria-label={t`Poll`}>
      <PollTerms poll={poll} />
      {votes ? (
        // Begins from what is counted each time it is opened.
        <VoteForm key={view} id={formId} {...{ poll, question, language }} chosen={attempt ?? chosen} onVote={(optionIds) => void onVote(optionIds)} />
      ) : (
        <PollBars {...{ poll, chosen, language }} />
      )}
      <div className="poll-foot">
        <p className="poll-say">
          <span role="status">
            {said === 'counted' && <Trans>Your vote is counted.</Trans>}
            {said === 'withdrawn' && <Trans>Your vote is withdrawn.</Trans>}
          </span>{' '}
          <PollWords poll={poll} />
        </p>
        {votes ? (
          <div className="poll-acts">
            <Button type="submit" form={formId} kind="primary" busy={mine.sending}>
              <Trans>Vote</Trans>
            </Button>
            {view === 'changing' && (
              <LinkButton onClick={() => turn('own')}>
                <Trans>Keep my vote</Trans>
              </LinkButton>
            )}
            {view === 'own' && !poll.silence && poll.voterCount > 0 && (
              <LinkButton onClick={() => turn('peeking')}>
                <Trans>See the results</Trans>
              </LinkButton>
            )}
          </div>
        ) : (
          <Results {...{ poll, postId, question, language }} known={mine.chosen !== null} peeking={view === 'peeking'} onTurn={turn} onWithdraw={() => void onWithdraw()} />
        )}
      </div>
      {(poll.viewerCanClose || poll.viewerCanChangeOptions) && <AuthorActs poll={poll} postId={postId} language={language} />}
    </div>
  );
}

interface ResultsProps {
  poll: PollOfPost;
  postId: string;
  question: string;
  language: string;
  /** This device knows what I chose. */
  known: boolean;
  peeking: boolean;
  onTurn: (to: 'own' | 'changing') => void;
  onWithdraw: () => void;
}

/** Below the bars: why one may not vote, the table, and what one does with a vote that is counted. */
function Results({ poll, postId, question, language, known, peeking, onTurn, onWithdraw }: ResultsProps) {
  const [names, setNames] = useState(false);
  const refusal = poll.viewerVoteRefusal;
  return (
    <>
      {poll.viewerHasVoted && !known && !poll.isClosed && (
        <p className="poll-say">
          <Trans>You have voted. What you chose is known only to the device on which you voted; your vote can be changed there.</Trans>
        </p>
      )}
      {refusal && !poll.isClosed && <p className="poll-say">{refusal.message}</p>}
      {!poll.silence && <PollTable {...{ poll, language, question }} />}
      <div className="poll-acts">
        {peeking && (
          <LinkButton onClick={() => onTurn('own')}>
            <Trans>Back to voting</Trans>
          </LinkButton>
        )}
        {!refusal && poll.viewerHasVoted && known && (
          <>
            <LinkButton onClick={() => onTurn('changing')}>
              <Trans>Change my vote</Trans>
            </LinkButton>
            <LinkButton onClick={onWithdraw}>
              <Trans>Withdraw my vote</Trans>
            </LinkButton>
          </>
        )}
        {!poll.anonymous && !poll.silence && poll.voterCount > 0 && (
          <LinkButton onClick={() => setNames(true)}>
            <Trans>Who chose what</Trans>
          </LinkButton>
        )}
      </div>
      {names && (
        <Suspense fallback={null}>
          <VotersDialog postId={postId} language={language} onClose={() => setNames(false)} />
        </Suspense>
      )}
    </>
  );
}

/** What had the focus is gone when voting turns into results or back: the poll itself takes it, where one reads on. */
function useKeptFocus(votes: boolean) {
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(votes);
  useEffect(() => {
    if (before.current !== votes && document.activeElement === document.body) part.current?.focus({ preventScroll: true });
    before.current = votes;
  }, [votes]);
  return part;
}
