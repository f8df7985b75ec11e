import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Avatar, LinkButton, Time } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useFormat } from '../../platform/i18n/use-format.ts';

export interface BylineProps {
  author: { id: string; name: string; jobTitle: string; photoUrl?: string | null; site: string };
  /** Where it was posted, unless one is there. */
  community?: { id: string; name: string };
  createdAt: string;
  /** The address of the thing: its time leads there. */
  href?: string;
  editedAt?: string | null;
  onHistory?: () => void;
  /** At the end of the line with its time: that it is new. */
  mark?: ReactNode;
  after?: ReactNode;
}

/** Who wrote it, where and when. */
export function Byline({ author, community, createdAt, href, editedAt, onHistory, mark, after }: BylineProps) {
  const { t } = useLingui();
  const format = useFormat();
  const when = (
    <Time at={createdAt} full={format.dateTime(createdAt)}>
      {format.ago(createdAt)}
    </Time>
  );
  return (
    <div className="by">
      <Avatar id={author.id} name={author.name} photo={author.photoUrl} />
      <div className="by__t">
        <div className="by__n">
          <Anchor href={`/people/${author.id}`}>{author.name}</Anchor>
        </div>
        <div className="by__m">
          <span className="only-wide">
            {[author.jobTitle, author.site].filter(Boolean).join(', ')}
            {' · '}
          </span>
          {community && (
            <>
              <Trans>
                in <Anchor href={`/communities/${community.id}`}>{community.name}</Anchor>
              </Trans>
              {' · '}
            </>
          )}
          {href ? <Anchor href={href}>{when}</Anchor> : when}
          {editedAt && (
            <>
              {' · '}
              {onHistory ? (
                <LinkButton className="by__edited" onClick={onHistory} title={t`Edited ${format.dateTime(editedAt)}`}>
                  <Trans>edited</Trans>
                </LinkButton>
              ) : (
                <Trans>edited</Trans>
              )}
            </>
          )}
          {mark && (
            <>
              {' · '}
              {mark}
            </>
          )}
        </div>
      </div>
      {after}
    </div>
  );
}
