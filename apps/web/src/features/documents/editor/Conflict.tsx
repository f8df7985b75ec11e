import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@parvis/domain';
import { diffWords, type Change } from '@parvis/rich-text';
import { Button, ButtonSet, Note, useToast } from '@parvis/ui';
import type { ReactNode } from 'react';
import { Words } from '../Words.tsx';
import type { Autosave } from './use-autosave.ts';

/** A field as the other writer left it, and as it is typed here. */
export interface Disputed {
  key: string;
  label: ReactNode;
  language: Language;
  theirs: string;
  mine: string;
}

const context = 60;

/** Of what both wrote alike, only the words beside a difference. */
function brief(words: readonly Change[]): Change[] {
  return words.map((change, at) => {
    if (change.kind !== 'same' || change.text.length < 3 * context) return change;
    const before = at > 0 ? change.text.slice(0, context) : '';
    const after = at < words.length - 1 ? change.text.slice(-context) : '';
    return { ...change, text: `${before}…${after}` };
  });
}

/** Two people wrote the same text: both are shown, and the one who sees this chooses. */
export function Conflict({ fields, autosave }: { fields: readonly Disputed[]; autosave: Pick<Autosave<unknown>, 'keepMine' | 'takeTheirs'> }) {
  const { t } = useLingui();
  const showToast = useToast();
  return (
    <Note kind="warning">
      <div className="stack stack--3">
        <p role="alert">
          <b>
            <Trans>Someone else saved this text while you were writing.</Trans>
          </b>{' '}
          <Trans>What you typed is kept below and was not sent. To keep parts of both, copy their words into yours first.</Trans>
        </p>
        {fields
          .filter(({ theirs, mine }) => theirs !== mine)
          .map(({ key, label, language, theirs, mine }) => {
            const words = brief(diffWords(theirs, mine, language));
            return (
              <div key={key} className="cols cols--2 conflict">
                <section className="stack stack--1" aria-label={t`Saved by someone else`}>
                  <p className="small muted">
                    {label} · <Trans>Saved by someone else</Trans>
                  </p>
                  <p className="words" lang={language}>
                    <Words words={words} side="before" />
                  </p>
                </section>
                <section className="stack stack--1" aria-label={t`Typed here`}>
                  <p className="small muted">
                    {label} · <Trans>Typed here</Trans>
                  </p>
                  <p className="words" lang={language}>
                    <Words words={words} side="after" />
                  </p>
                </section>
              </div>
            );
          })}
        <ButtonSet>
          <Button onClick={autosave.keepMine}>
            <Trans>Keep mine</Trans>
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              const back = autosave.takeTheirs();
              showToast({ message: <Trans>The other text was taken.</Trans>, action: { label: <Trans>Undo</Trans>, onAct: back } });
            }}
          >
            <Trans>Take theirs</Trans>
          </Button>
        </ButtonSet>
      </div>
    </Note>
  );
}
