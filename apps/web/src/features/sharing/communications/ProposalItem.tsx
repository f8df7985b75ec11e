import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Button, ButtonSet, ListItem } from '@parvis/ui';
import { useState } from 'react';
import type { ProposalFragment } from '../../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { proposalFragment } from './communications.graphql.ts';
import '../sharing.css';
import { DeclineDialog } from './DeclineDialog.tsx';

export interface ProposalItemProps {
  proposal: FragmentType<ProposalFragment>;
  /** For communications: makes the kit that answers it. */
  onAccept?: () => Promise<unknown>;
  onDecided?: () => void;
}

/** A post proposed for outside. The post itself is shown only to who may read it. */
export function ProposalItem({ proposal: from, onAccept, onDecided }: ProposalItemProps) {
  const { t } = useLingui();
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const [declining, setDeclining] = useState(false);
  const { data, complete } = useFragment({ fragment: proposalFragment, from });
  if (!complete) return null;
  const { id, note, createdAt, decidedAt, refusalReason, proposedBy, decidedBy, post } = data as ProposalFragment;
  const since = format.ago(createdAt);
  const proposer = proposedBy.name;
  const decider = decidedBy?.name ?? t`Communications`;
  const day = decidedAt ? format.date(decidedAt) : '';

  async function accept() {
    setBusy(true);
    await onAccept?.();
    setBusy(false);
  }

  return (
    <ListItem
      title={post ? post.title || post.excerpt : t`A post that you can't read`}
      titleLang={post?.language}
      href={post ? `/posts/${post.id}` : undefined}
      detail={
        <>
          {post && <>{post.community.name} · </>}
          <Trans>
            proposed by {proposer}, {since}
          </Trans>
        </>
      }
      after={!onAccept && <ProposalState decidedAt={decidedAt} refused={Boolean(refusalReason)} />}
    >
      <div className="stack stack--3 proposal">
        {post?.title && post.excerpt && <p className="small" lang={post.language}>{post.excerpt}</p>}
        {!post && (
          <p className="small muted">
            <Trans>It stands in a community that you are not in. {proposer} can tell you more, or ask its managers to invite you.</Trans>
          </p>
        )}
        {note && <p className="small proposal__note">{note}</p>}
        {refusalReason && (
          <p className="small">
            <Trans>
              {decider} declined it on {day}: {refusalReason}
            </Trans>
          </p>
        )}
        {onAccept && (
          <ButtonSet>
            <Button busy={busy} onClick={() => void accept()}>
              <Trans>Make a kit of it</Trans>
            </Button>
            <Button kind="quiet" onClick={() => setDeclining(true)}>
              <Trans>Decline…</Trans>
            </Button>
          </ButtonSet>
        )}
      </div>
      {declining && (
        <DeclineDialog
          proposalId={id}
          proposer={proposer}
          onClose={() => setDeclining(false)}
          onDeclined={() => {
            setDeclining(false);
            onDecided?.();
          }}
        />
      )}
    </ListItem>
  );
}

function ProposalState({ decidedAt, refused }: { decidedAt?: string | null; refused: boolean }) {
  if (!decidedAt) return <Badge icon="clock"><Trans>Waits</Trans></Badge>;
  return refused ? <Badge><Trans>Declined</Trans></Badge> : <Badge kind="reco" icon="check"><Trans>Accepted</Trans></Badge>;
}
