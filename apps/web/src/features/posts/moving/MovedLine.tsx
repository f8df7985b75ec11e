import { Trans } from '@lingui/react/macro';
import { Anchor, Icon } from '@parvis/ui';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { communityPath } from '../../../platform/navigation/address.ts';

export interface Moved {
  movedAt: string;
  movedBy: { id: string; name: string };
  /** Null where that is not for this reader to know. */
  from?: { id: string; slug: string; name: string } | null;
}

/** Where a post comes from, by whom and when it was moved. */
export function MovedLine({ move: { movedAt, movedBy, from } }: { move: Moved }) {
  const format = useFormat();
  const ago = format.ago(movedAt);
  const by = <Anchor href={`/people/${movedBy.id}`}>{movedBy.name}</Anchor>;
  return (
    <p className="row row--tight row--nowrap small muted">
      <Icon name="move" size="s" />
      <span>
        {from ? (
          <Trans>
            Moved from <Anchor href={communityPath(from)}>{from.name}</Anchor> by {by}, {ago}
          </Trans>
        ) : (
          <Trans>
            Moved here by {by}, {ago}
          </Trans>
        )}
      </span>
    </p>
  );
}
