import type { FragmentType } from '@apollo/client';
import { useFragment, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { languageOf } from '@parvis/domain';
import { Anchor, Note } from '@parvis/ui';
import type { DecisionFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useMaybeViewer } from '../../platform/session/viewer.ts';
import { decisionFragment, decisionsOnCommentQuery, decisionsOnPostQuery } from './moderation.graphql.ts';
import type { ThingId } from './ReportDialog.tsx';
import { RuleLink } from './RuleLink.tsx';
import './moderation.css';

/** On a hidden post or comment, for its author and the managers: who hid it, why, on which rule. Draw it where `hiddenAt` is set. */
export function HiddenNote({ thing, authorId }: { thing: ThingId; authorId: string }) {
  return 'postId' in thing ? <OnPost id={thing.postId} authorId={authorId} /> : <OnComment id={thing.commentId} authorId={authorId} />;
}

function OnPost({ id, authorId }: { id: string; authorId: string }) {
  const { data } = useQuery(decisionsOnPostQuery, { variables: { id } });
  return <Words decision={data?.post?.decisions[0] ?? null} authorId={authorId} comment={false} />;
}

function OnComment({ id, authorId }: { id: string; authorId: string }) {
  const { data } = useQuery(decisionsOnCommentQuery, { variables: { id } });
  return <Words decision={data?.comment?.decisions[0] ?? null} authorId={authorId} comment />;
}

function Words({ decision: from, authorId, comment }: { decision: FragmentType<DecisionFragment> | null; authorId: string; comment: boolean }) {
  const { t } = useLingui();
  const mine = useMaybeViewer()?.person.id === authorId;
  const { data, complete } = useFragment({ fragment: decisionFragment, from });
  const decision = from && complete ? (data as DecisionFragment) : null;
  const by = decision?.decidedBy.name ?? t`a manager`;
  const reason = decision?.reason;
  return (
    <Note kind="warning" icon="eyeoff">
      <p>
        <b>
          {mine ? (
            comment ? (
              <Trans>Your comment is hidden: only you and the managers still see it.</Trans>
            ) : (
              <Trans>Your post is hidden: only you and the managers still see it.</Trans>
            )
          ) : (
            <Trans>Hidden by {by}: only its author and the managers still see it.</Trans>
          )}
        </b>
      </p>
      {reason && (
        <p>
          <q className="moderation__note" lang={languageOf(reason) ?? undefined}>{reason}</q>
          {mine && <> – {by}</>}
        </p>
      )}
      {decision?.rule && (
        <p className="small">
          <RuleLink rule={decision.rule} />
        </p>
      )}
      {mine && (
        <p className="small">
          <Anchor href="/me/decisions">
            <Trans>All decisions on my texts</Trans>
          </Anchor>
        </p>
      )}
    </Note>
  );
}
