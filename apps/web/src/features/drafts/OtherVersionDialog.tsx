import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonSet, Dialog } from '@parvis/ui';
import { useState } from 'react';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { NotSent } from '../../platform/page/NotSent.tsx';
import type { KeptDraft } from './use-kept-draft.ts';
import type { Written } from './words.ts';
import './drafts.css';

/** Words of another device for the same place: one chooses, and until then nothing is thrown away. */
export function OtherVersionDialog({ draft, onClose }: { draft: Pick<KeptDraft<Written>, 'others' | 'take' | 'settle'>; onClose: () => void }) {
  const { t } = useLingui();
  const format = useFormat();
  const [failed, setFailed] = useState(false);
  const end = (done: Promise<boolean>) => {
    setFailed(false);
    void done.then((ok) => (ok ? onClose() : setFailed(true)));
  };
  return (
    <Dialog open onClose={onClose} title={<Trans>The other version</Trans>} closeLabel={t`Close`}>
      <p>
        <Trans>You also wrote here on another device. The newest words are in the field; these are the others.</Trans>
      </p>
      {failed && <NotSent />}
      {draft.others.map(({ id, title, bodyMarkdown, savedAt }) => {
        const when = format.dateTime(savedAt);
        return (
          <section key={id} className="card panel stack stack--3" aria-label={t`Written on ${when}`}>
            <h3>
              <Trans>Written on {when}</Trans>
            </h3>
            {title && <b>{title}</b>}
            <p className="draft-text">{bodyMarkdown}</p>
            <ButtonSet>
              <Button onClick={() => end(draft.take(id))}>
                <Trans>Get this version back</Trans>
              </Button>
            </ButtonSet>
          </section>
        );
      })}
      <ButtonSet end>
        <Button kind="primary" onClick={() => end(draft.settle())}>
          <Trans>Keep what is in the field</Trans>
        </Button>
      </ButtonSet>
    </Dialog>
  );
}
