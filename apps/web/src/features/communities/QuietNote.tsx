import { useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { Button, ButtonSet, Note, lazily, useToast } from '@parvis/ui';
import { Suspense, useState } from 'react';
import { Refused } from '../../platform/acts/Refused.tsx';
import { useAct } from '../../platform/acts/use-act.ts';
import { useKeptFocus } from '../../platform/page/use-kept-focus.ts';
import type { CommunityInFrame } from './community-context.ts';
import { keepMutation } from './lifecycle.graphql.ts';

const MergeDialog = lazily(() => import('./settings/MergeDialog.tsx').then((module) => ({ default: module.MergeDialog })));
const ArchiveDialog = lazily(() => import('./ArchiveDialog.tsx').then((module) => ({ default: module.ArchiveDialog })));

/** Asks the managers of a quiet community whether it goes on. */
export function QuietNote({ community }: { community: CommunityInFrame }) {
  const showToast = useToast();
  const { refused, act } = useAct();
  const [open, setOpen] = useState<'archive' | 'merge' | null>(null);
  const [keep, { loading }] = useMutation(keepMutation, { variables: { input: { communityId: community.id } } });
  const { hold } = useKeptFocus<HTMLElement>(community.askedToKeepAt);
  if (!community.askedToKeepAt) return null;
  return (
    <Note kind="deadline">
      <div className="stack stack--3">
        <p>
          <b>
            <Trans>Nothing was written here for ninety days. Does it go on?</Trans>
          </b>{' '}
          <Trans>Archived, it is still read and found, and opens again with one press.</Trans>
        </p>
        <ButtonSet>
          <Button
            busy={loading}
            onClick={() => {
              hold();
              void act(keep().then(({ data }) => data?.keepCommunity.errors)).then((done) => done && showToast({ message: <Trans>It goes on. You will be asked again after ninety more quiet days.</Trans> }));
            }}
          >
            <Trans>It goes on</Trans>
          </Button>
          <Button kind="quiet" onClick={() => setOpen('archive')}>
            <Trans>Archive…</Trans>
          </Button>
          {community.viewerCanMerge && (
            <Button kind="quiet" onClick={() => setOpen('merge')}>
              <Trans>Merge into another…</Trans>
            </Button>
          )}
        </ButtonSet>
        <Refused reason={refused} />
      </div>
      <Suspense fallback={null}>
        {open === 'archive' && <ArchiveDialog community={community} onClose={() => setOpen(null)} />}
        {open === 'merge' && <MergeDialog community={community} onClose={() => setOpen(null)} />}
      </Suspense>
    </Note>
  );
}
