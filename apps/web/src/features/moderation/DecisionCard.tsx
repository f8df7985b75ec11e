import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { languageOf } from '@parvis/domain';
import { Anchor, Badge, Card, Time } from '@parvis/ui';
import { useId } from 'react';
import type { DecisionFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { actNames } from './act-names.ts';
import { decisionFragment } from './moderation.graphql.ts';
import { RuleLink } from './RuleLink.tsx';

/** What was decided on a post or comment, why, by whom, and on which rule. `mine`: the reader wrote it. */
export function DecisionCard({ decision: from, mine }: { decision: FragmentType<DecisionFragment>; mine?: boolean }) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const id = useId();
  const { data, complete } = useFragment({ fragment: decisionFragment, from });
  if (!complete) return null;
  const { act, reason, rule, decidedAt, decidedBy, post, comment, community, isAboutComment } = data as DecisionFragment;
  const { name, icon } = actNames[act];
  const href = post ? (comment ? `/posts/${post.id}?comment=${comment.id}` : `/posts/${post.id}`) : null;
  const subject = (isAboutComment ? comment?.excerpt : post?.title || post?.excerpt) || (isAboutComment ? t`A comment` : t`A post`);
  const written = isAboutComment ? comment : post;
  const author = written?.author.name;
  const manager = decidedBy.name;
  return (
    <Card as="article" className="stack stack--3" aria-labelledby={id}>
      <div className="row row--tight">
        <Badge kind={act === 'hide' ? 'danger' : 'neutral'} icon={icon}>
          {i18n._(name)}
        </Badge>
        <span className="small muted">
          <Time at={decidedAt} full={format.dateTime(decidedAt)}>
            {format.ago(decidedAt)}
          </Time>
          {community && (
            <>
              {' · '}
              <Anchor href={`/communities/${community.id}`} lang={community.language}>{community.name}</Anchor>
            </>
          )}
        </span>
      </div>
      <h2 className="moderation__quoted" id={id} lang={written?.language}>
        {href ? <Anchor href={href}>{subject}</Anchor> : subject}
      </h2>
      {!mine && author && (
        <p className="small muted">{isAboutComment ? <Trans>Comment by {author}</Trans> : <Trans>Post by {author}</Trans>}</p>
      )}
      <blockquote className="moderation__reason" lang={languageOf(reason) ?? undefined}>{reason}</blockquote>
      <p className="small">
        <Trans>Decided by {manager}</Trans>
        {rule && (
          <>
            {' · '}
            <RuleLink rule={rule} />
          </>
        )}
      </p>
    </Card>
  );
}
