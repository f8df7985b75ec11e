import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog } from '@parvis/ui';
import { DecisionForm } from './DecisionForm.tsx';
import type { ThingId } from './ReportDialog.tsx';

export interface HideDialogProps {
  thing: ThingId;
  author: string;
  /** It is hidden now: the dialog shows it again. */
  hidden: boolean;
  onClose: () => void;
}

/** Hides a post or comment where it stands, or shows it again; with a reason, always. Drawn while it is open. */
export function HideDialog({ thing, author, hidden, onClose }: HideDialogProps) {
  const { t } = useLingui();
  const comment = 'commentId' in thing;
  const title = hidden ? (comment ? t`Show this comment again` : t`Show this post again`) : comment ? t`Hide this comment` : t`Hide this post`;
  return (
    <Dialog open onClose={onClose} title={title} closeLabel={t`Close`}>
      <DecisionForm
        thing={thing}
        author={author}
        acts={[hidden ? 'restore' : 'hide']}
        label={title}
        onDone={onClose}
        before={
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        }
      />
    </Dialog>
  );
}
