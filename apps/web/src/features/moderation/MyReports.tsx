import { useQuery } from '@apollo/client/react';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { languageOf } from '@parvis/domain';
import { Anchor, Badge, Button, Card, List, SectionHead, type BadgeKind, type IconName } from '@parvis/ui';
import { useId } from 'react';
import { Failed } from '../../platform/page/Failed.tsx';
import type { MyReportsQuery, ReportStatus } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useEntryPolicy } from '../../platform/navigation/use-entry-policy.ts';
import { myReportsQuery } from './moderation.graphql.ts';
import { ReasonBadge } from './ReasonBadge.tsx';
import { RuleLink } from './RuleLink.tsx';

type MyReport = NonNullable<MyReportsQuery['viewer']>['reports']['nodes'][number];

const outcomes: Record<ReportStatus, { name: MessageDescriptor; icon: IconName; kind: BadgeKind }> = {
  waiting: { name: msg`The managers will look at it`, icon: 'clock', kind: 'neutral' },
  hidden: { name: msg`Hidden`, icon: 'eyeoff', kind: 'accent' },
  kept: { name: msg`Left as it is`, icon: 'check', kind: 'neutral' },
  deleted: { name: msg`Deleted by its author`, icon: 'trash', kind: 'neutral' },
};

/** What I reported and what became of it. Nothing for who never reported anything. */
export function MyReports() {
  const id = useId();
  const { data, error, refetch, fetchMore } = useQuery(myReportsQuery, { fetchPolicy: useEntryPolicy(), notifyOnNetworkStatusChange: false });
  const reports = data?.viewer?.reports;
  if (error && !reports) {
    return (
      <Failed error={error} title={<Trans>Your reports could not be read</Trans>} onRetry={() => refetch()} />
    );
  }
  if (!reports || reports.nodes.length === 0) return null;
  return (
    <section className="stack stack--3" aria-labelledby={id}>
      <SectionHead title={<Trans>My reports</Trans>} id={id} />
      <Card flush as="div">
        <List pad>
          {reports.nodes.map((report) => (
            <ReportLine key={report.id} report={report} />
          ))}
        </List>
      </Card>
      {reports.pageInfo.hasNextPage && (
        <Button wide onClick={() => void fetchMore({ variables: { after: reports.pageInfo.endCursor } })}>
          <Trans>Load more</Trans>
        </Button>
      )}
    </section>
  );
}

function ReportLine({ report }: { report: MyReport }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const { post, comment, isAboutComment, community, reason, status, answer, rule, createdAt, note } = report;
  const { name, icon, kind } = outcomes[status];
  const subject = (isAboutComment ? comment?.excerpt : post?.title || post?.excerpt) || (isAboutComment ? t`A comment that you do not see any more` : t`A post that you do not see any more`);
  const href = post && (!isAboutComment || comment) ? (comment ? `/posts/${post.id}?comment=${comment.id}` : `/posts/${post.id}`) : null;
  const when = format.ago(createdAt);
  return (
    <li>
      <div className="grow stack stack--2">
        <div className="list__t moderation__subject" lang={(isAboutComment ? comment : post)?.language}>{href ? <Anchor href={href}>{subject}</Anchor> : subject}</div>
        <div className="row row--tight">
          <Badge kind={kind} icon={icon}>
            {i18n._(name)}
          </Badge>
          <ReasonBadge reason={reason} />
          <span className="small muted">
            <Trans>reported {when}</Trans>
            {community && <> · <span lang={community.language}>{community.name}</span></>}
          </span>
        </div>
        {note && <q className="small muted moderation__note" lang={languageOf(note) ?? undefined}>{note}</q>}
        {answer && <blockquote className="moderation__reason" lang={languageOf(answer) ?? undefined}>{answer}</blockquote>}
        {rule && (
          <p className="small">
            <RuleLink rule={rule} />
          </p>
        )}
      </div>
    </li>
  );
}
