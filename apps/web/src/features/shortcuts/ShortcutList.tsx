import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Dialog } from '@parvis/ui';
import { Fragment, useId, type ReactNode } from 'react';
import { EnterSwitch } from './EnterSwitch.tsx';
import './shortcuts.css';
import { combinations, shortcuts } from './shortcuts.ts';
import { SingleKeySwitch } from './SingleKeySwitch.tsx';

/** All shortcuts with what they are for, and the switch for those of a single key. */
export function ShortcutList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t, i18n } = useLingui();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={<Trans>Keyboard shortcuts</Trans>}
      closeLabel={t`Close`}
      footer={
        <Button kind="primary" onClick={onClose}>
          <Trans>Done</Trans>
        </Button>
      }
    >
      <SingleKeySwitch />
      <EnterSwitch />
      {shortcuts.map(({ title, list }) => (
        <Section key={list[0]!.keys.join()} title={i18n._(title)} list={list} between={<Trans>then</Trans>} />
      ))}
      <Section title={<Trans>Always, also while I write</Trans>} list={combinations} between="+" />
    </Dialog>
  );
}

interface SectionProps {
  title: ReactNode;
  list: readonly { keys: readonly string[]; words: MessageDescriptor }[];
  /** Between two keys: how they are pressed. */
  between: ReactNode;
}

function Section({ title, list, between }: SectionProps) {
  const { i18n } = useLingui();
  const own = useId();
  return (
    <section aria-labelledby={own}>
      <h3 id={own}>{title}</h3>
      <dl className="shortcuts">
        {list.map(({ keys, words }) => (
          <div key={keys.join()}>
            <dt>{i18n._(words)}</dt>
            <dd>
              {keys.map((key, place) => (
                <Fragment key={key + String(place)}>
                  {place > 0 && <span className="muted small"> {between} </span>}
                  <kbd>{key}</kbd>
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
