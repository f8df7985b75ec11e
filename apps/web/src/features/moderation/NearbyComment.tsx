import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Avatar, Time, classNames } from '@parvis/ui';
import type { NearbyCommentFragment } from '../../platform/graphql/__generated__/graphql.ts';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { WrittenText } from '../posts/WrittenText.tsx';
import { nearbyCommentFragment } from './queue.graphql.ts';

/** A comment as the queue shows it: nothing to do with it, only to read. `bare` stands inside the frame of what was reported. */
export function NearbyComment({ comment: from, bare }: { comment: FragmentType<NearbyCommentFragment>; bare?: boolean }) {
  const { t } = useLingui();
  const format = useFormat();
  const { data, complete } = useFragment({ fragment: nearbyCommentFragment, from });
  if (!complete) return null;
  const { author, body, language, createdAt, deletedAt, hiddenAt, files } = data as NearbyCommentFragment;
  return (
    <div className={classNames('moderation__comment', !bare && 'moderation__comment--near')} role="group" aria-label={t`Comment by ${author.name}`}>
      <div className="by">
        <Avatar id={author.id} name={author.name} photo={author.photoUrl} size={bare ? undefined : 's'} />
        <div className="by__t">
          <div className="by__n">
            <Anchor href={`/people/${author.id}`}>{author.name}</Anchor>
          </div>
          <div className="by__m">
            {author.jobTitle} · <Time at={createdAt}>{format.ago(createdAt)}</Time>
            {hiddenAt && (
              <>
                {' · '}
                <Trans>hidden</Trans>
              </>
            )}
          </div>
        </div>
      </div>
      {deletedAt ? (
        <p className="muted">
          <Trans>Deleted by its author</Trans>
        </p>
      ) : (
        <WrittenText tree={body} mentioned={data as NearbyCommentFragment} files={files} language={language} />
      )}
    </div>
  );
}
