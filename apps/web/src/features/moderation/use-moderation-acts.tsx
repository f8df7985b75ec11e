import { useLingui } from '@lingui/react/macro';
import type { MenuAct } from '@parvis/ui';
import { lazily } from '@parvis/ui';
import { Suspense, useState, type ReactNode } from 'react';

const ReportDialog = lazily(() => import('./ReportDialog.tsx').then((module) => ({ default: module.ReportDialog })));
const HideDialog = lazily(() => import('./HideDialog.tsx').then((module) => ({ default: module.HideDialog })));

/** What both `PostManagerActions` and `CommentActs` hold. */
export interface Moderated {
  id: string;
  hiddenAt?: string | null;
  viewerCanReport: boolean;
  viewerCanModerate: boolean;
  author: { firstName: string };
}

export interface Acts {
  /** Entries for the thing's `Menu`; none where the person may do nothing. */
  items: MenuAct[];
  /** To be drawn beside the menu. */
  dialogs: ReactNode;
}

/** Report, hide, show again: entries for the menu of a post or a comment, and the dialogs that they open. */
export function useModerationActs(kind: 'post' | 'comment', thing: Moderated | null): Acts {
  const { t } = useLingui();
  const [open, setOpen] = useState<'report' | 'hide' | null>(null);
  if (!thing) return { items: [], dialogs: null };
  const items: MenuAct[] = [];
  if (thing.viewerCanModerate) {
    items.push({
      key: 'hide',
      icon: thing.hiddenAt ? 'eye' : 'eyeoff',
      label: thing.hiddenAt ? t`Show again…` : t`Hide…`,
      onSelect: () => setOpen('hide'),
    });
  }
  if (thing.viewerCanReport) items.push({ key: 'report', icon: 'flag', label: t`Report…`, danger: true, onSelect: () => setOpen('report') });
  const props = {
    thing: kind === 'post' ? { postId: thing.id } : { commentId: thing.id },
    author: thing.author.firstName,
    onClose: () => setOpen(null),
  };
  return {
    items,
    dialogs: (
      <Suspense fallback={null}>
        {open === 'report' && <ReportDialog {...props} />}
        {open === 'hide' && <HideDialog {...props} hidden={Boolean(thing.hiddenAt)} />}
      </Suspense>
    ),
  };
}
