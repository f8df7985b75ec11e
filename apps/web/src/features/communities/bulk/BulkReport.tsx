import { useFragment, useMutation, useQuery } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Disclosure, Progress, Stat } from '@parvis/ui';
import { useEffect, type ReactNode } from 'react';
import { Refused } from '../../../platform/acts/Refused.tsx';
import { useAct } from '../../../platform/acts/use-act.ts';
import type { BulkFragment, LineOutcome } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { bulkFragment, bulkLinesQuery, cancelBulkMutation, confirmBulkMutation } from './bulk.graphql.ts';

/** While invitations leave, how far they are is asked so often. */
const everySoOften = 5_000;

export interface BulkReportProps {
  bulk: FragmentType<BulkFragment>;
  /** Something may have changed on the server. */
  onChange: () => void;
  onAgain: () => void;
}

/** Whom an invitation of many concerns; once confirmed, how far it is. */
export function BulkReport({ bulk: from, onChange, onAgain }: BulkReportProps) {
  const { data, complete } = useFragment({ fragment: bulkFragment, from });
  const running = complete && Boolean(data.confirmedAt) && !data.finishedAt && !data.cancelledAt;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(onChange, everySoOften);
    return () => clearInterval(timer);
  }, [running, onChange]);
  if (!complete) return null;
  const bulk = data as BulkFragment;
  return bulk.confirmedAt ? <Running bulk={bulk} onAgain={onAgain} /> : <Preview bulk={bulk} onAgain={onAgain} />;
}

function Preview({ bulk, onAgain }: { bulk: BulkFragment; onAgain: () => void }) {
  const format = useFormat();
  const { refused, act } = useAct();
  const [confirm, confirming] = useMutation(confirmBulkMutation);
  const [cancel, cancelling] = useMutation(cancelBulkMutation);
  const { found, member, invited, unknown, ambiguous, repeated } = bulk.counts;
  const variables = { input: { bulkInvitationId: bulk.id } };
  const entity = bulk.entity?.name;
  const count = format.number(found);
  return (
    <div className="stack" role="status">
      {entity && (
        <p>
          <Trans>Everyone of {entity}, and below it.</Trans>
        </p>
      )}
      <div className="stats">
        <Stat figure={count} label={<Plural value={found} one="will be invited" other="will be invited" />} />
        <Stat figure={format.number(member)} label={<Plural value={member} one="belongs already" other="belong already" />} />
        <Stat figure={format.number(invited)} label={<Plural value={invited} one="is invited already" other="are invited already" />} />
        {!entity && <Stat figure={format.number(unknown + ambiguous)} label={<Plural value={unknown + ambiguous} one="line not understood" other="lines not understood" />} />}
        {repeated > 0 && <Stat figure={format.number(repeated)} label={<Plural value={repeated} one="line said twice" other="lines said twice" />} />}
      </div>
      <Lines bulkId={bulk.id} outcome="unknown" count={unknown} summary={<Plural value={unknown} one="# line that stands for nobody" other="# lines that stand for nobody" />} />
      <Lines bulkId={bulk.id} outcome="ambiguous" count={ambiguous} summary={<Plural value={ambiguous} one="# line that several people may be: write the address" other="# lines that several people may be: write the address" />} />
      <div className="btnset btnset--end">
        <Button
          kind="quiet"
          busy={cancelling.loading}
          onClick={() => void act(cancel({ variables }).then(({ data }) => data?.cancelBulkInvitation.errors)).then((done) => done && onAgain())}
        >
          <Trans>Cancel</Trans>
        </Button>
        <Button kind="primary" busy={confirming.loading} disabled={found === 0} onClick={() => void act(confirm({ variables }).then(({ data }) => data?.confirmBulkInvitation.errors))}>
          <Plural value={found} one={`Invite ${count} person`} other={`Invite ${count} people`} />
        </Button>
      </div>
      <Refused reason={refused} />
    </div>
  );
}

function Running({ bulk, onAgain }: { bulk: BulkFragment; onAgain: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const { refused, act } = useAct();
  const [cancel, { loading }] = useMutation(cancelBulkMutation);
  const { total, lookedAt, invited, finishedAt, cancelledAt } = bulk;
  const sent = format.number(invited);
  const seen = format.number(lookedAt);
  const all = format.number(total);
  const over = Boolean(finishedAt ?? cancelledAt);
  return (
    <div className="stack">
      <Progress value={total > 0 ? (lookedAt / total) * 100 : 100} label={t`Invitations`} valueText={t`${seen} of ${all}`} />
      <p role="status">
        {cancelledAt ? (
          <Plural value={invited} one={`Stopped. ${sent} invitation had left.`} other={`Stopped. ${sent} invitations had left.`} />
        ) : finishedAt ? (
          <Plural value={invited} one={`Done: ${sent} invitation has left.`} other={`Done: ${sent} invitations have left.`} />
        ) : (
          <Trans>Invitations leave: {seen} of {all}. You may close this page, they go on.</Trans>
        )}
      </p>
      <div className="btnset btnset--end">
        {over ? (
          <Button onClick={onAgain}>
            <Trans>Invite others</Trans>
          </Button>
        ) : (
          <Button busy={loading} onClick={() => void act(cancel({ variables: { input: { bulkInvitationId: bulk.id } } }).then(({ data }) => data?.cancelBulkInvitation.errors))}>
            <Trans>Stop</Trans>
          </Button>
        )}
      </div>
      <Refused reason={refused} />
    </div>
  );
}

/** Lines of one kind, with their places, a page at a time. */
function Lines({ bulkId, outcome, count, summary }: { bulkId: string; outcome: LineOutcome; count: number; summary: ReactNode }) {
  const format = useFormat();
  const { data, fetchMore } = useQuery(bulkLinesQuery, { variables: { id: bulkId, outcome }, skip: count === 0 });
  const lines = data?.bulkInvitation?.lines;
  if (count === 0 || !lines) return null;
  return (
    <Disclosure summary={summary}>
      <ol className="pasted-lines">
        {lines.nodes.map(({ number, text }) => (
          <li key={number} value={number}>
            {text}
          </li>
        ))}
      </ol>
      {lines.pageInfo.hasNextPage && (
        <Button
          onClick={() =>
            void fetchMore({
              variables: { after: lines.pageInfo.endCursor },
              updateQuery: (before, { fetchMoreResult: more }) => {
                const [had, came] = [before.bulkInvitation?.lines, more.bulkInvitation?.lines];
                return had && came ? { bulkInvitation: { ...more.bulkInvitation!, lines: { ...came, nodes: [...had.nodes, ...came.nodes] } } } : before;
              },
            })
          }
        >
          <Trans>Show more of {format.number(count)}</Trans>
        </Button>
      )}
    </Disclosure>
  );
}
