import { Plural, Trans } from '@lingui/react/macro';
import { Icon, LinkButton, lazily } from '@parvis/ui';
import { Suspense, useState } from 'react';
import { reactionWords } from './reaction-words.ts';
import type { Reactable } from './use-react.ts';

const ReactedByDialog = lazily(() => import('./ReactedByDialog.tsx').then((module) => ({ default: module.ReactedByDialog })));

/** Who reacted, in a few words; opens the list of names. */
export function ReactionTally({ thing, type }: { thing: Reactable; type: 'post' | 'comment' }) {
  const [open, setOpen] = useState(false);
  const total = thing.reactionCounts.reduce((sum, { count }) => sum + count, 0);
  const others = total - 1;
  if (total === 0) return <span />;
  return (
    <>
      <LinkButton className="tally" onClick={() => setOpen(true)}>
        {thing.reactionCounts.slice(0, 3).map(({ kind }) => (
          <Icon key={kind} name={reactionWords(kind).icon} />
        ))}
        <span>
          {!thing.viewerReaction ? (
            <Plural value={total} one="One reaction" other="# reactions" />
          ) : others === 0 ? (
            <Trans>You reacted</Trans>
          ) : (
            <Plural value={others} one="You and one other" other="You and # others" />
          )}
        </span>
      </LinkButton>
      {open && (
        <Suspense fallback={null}>
          <ReactedByDialog id={thing.id} type={type} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
