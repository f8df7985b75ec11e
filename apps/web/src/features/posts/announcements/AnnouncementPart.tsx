import { Plural, Trans } from '@lingui/react/macro';
import { lazily, LinkButton } from '@parvis/ui';
import { Suspense, useState } from 'react';
import type { PartProps } from '../kinds/PostPart.tsx';

const ReachDialog = lazily(() => import('./ReachDialog.tsx').then((module) => ({ default: module.ReachDialog })));

/** How many people saw an announcement, for its author and the managers; everyone else sees nothing of it. */
export function AnnouncementPart({ post }: PartProps) {
  const [open, setOpen] = useState(false);
  if (!post.reach) return null;
  const count = post.reach.seenCount ?? null;
  return (
    <div className="reach-line">
      <LinkButton icon="eye" onClick={() => setOpen(true)}>
        {count === null ? <Trans>Seen by fewer than five people so far</Trans> : <Plural value={count} one="Seen by # person" other="Seen by # people" />}
      </LinkButton>
      {open && (
        <Suspense fallback={null}>
          <ReachDialog postId={post.id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
