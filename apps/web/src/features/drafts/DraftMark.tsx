import { Trans } from '@lingui/react/macro';
import { Icon, LinkButton, lazily } from '@parvis/ui';
import { Suspense, useState } from 'react';
import { useFormat } from '../../platform/i18n/use-format.ts';
import type { KeptDraft } from './use-kept-draft.ts';
import type { Written } from './words.ts';

const OtherVersionDialog = lazily(() => import('./OtherVersionDialog.tsx').then((module) => ({ default: module.OtherVersionDialog })));

/** That what is being written is kept, where, and since when; and the way to words of another device. */
export function DraftMark({ draft }: { draft: Pick<KeptDraft<Written>, 'savedAt' | 'onlyHere' | 'others' | 'take' | 'settle'> }) {
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { savedAt, onlyHere } = draft;
  const time = savedAt && format.time(savedAt);
  const date = savedAt && format.date(savedAt);
  const today = date === format.date(Date.now());
  return (
    <>
      <span className="saved" role="status">
        {savedAt && (
          <>
            <Icon name="check" size="s" />
            {onlyHere ? <Trans>Draft kept on this device at {time}</Trans> : today ? <Trans>Draft saved at {time}</Trans> : <Trans>Draft of {date}</Trans>}
          </>
        )}
        {draft.others.length > 0 && (
          <LinkButton onClick={() => setOpen(true)}>
            <Trans>Get the other version back</Trans>
          </LinkButton>
        )}
      </span>
      {open && (
        <Suspense fallback={null}>
          <OtherVersionDialog draft={draft} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
