import { Trans } from '@lingui/react/macro';
import { Button, Card, SectionHead, lazily } from '@parvis/ui';
import { Suspense, useState } from 'react';
import type { CommunityInFrame } from '../community-context.ts';

const ArchiveDialog = lazily(() => import('../ArchiveDialog.tsx').then((module) => ({ default: module.ArchiveDialog })));
const MergeDialog = lazily(() => import('./MergeDialog.tsx').then((module) => ({ default: module.MergeDialog })));

/** How a community ends: archived, or merged into another. */
export function EndSection({ community }: { community: CommunityInFrame }) {
  const [open, setOpen] = useState<'archive' | 'merge' | null>(null);
  const close = () => setOpen(null);
  return (
    <Card className="stack" aria-labelledby="end">
      <SectionHead id="end" title={<Trans>Archive or merge</Trans>} />
      <p>
        <Trans>When it has had its time: archived, it is read and found, no longer written. Merged, its posts and members go to another community that you manage, and every link to them stays.</Trans>
      </p>
      <div className="btnset">
        {community.viewerCanArchive && (
          <Button icon="lock" onClick={() => setOpen('archive')}>
            <Trans>Archive…</Trans>
          </Button>
        )}
        {community.viewerCanMerge && (
          <Button icon="move" onClick={() => setOpen('merge')}>
            <Trans>Merge into another…</Trans>
          </Button>
        )}
      </div>
      <Suspense fallback={null}>
        {open === 'archive' && <ArchiveDialog community={community} onClose={close} />}
        {open === 'merge' && <MergeDialog community={community} onClose={close} />}
      </Suspense>
    </Card>
  );
}
