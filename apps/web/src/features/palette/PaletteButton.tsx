import { useLingui } from '@lingui/react/macro';
import { Icon, IconButton } from '@parvis/ui';
import { showPalette } from './open-palette.ts';
import './palette.css';

// As ARIA names keys, and as they are written on them.
const CONTROL = 'Control';
const COMMAND = 'Meta';
const keys = [`${CONTROL}+k`, `${COMMAND}+k`].join(' ');
const CTRL_K = 'Ctrl K';
const COMMAND_K = '⌘ K';
const written = /Mac|iPhone|iPad/.test(navigator.userAgent) ? COMMAND_K : CTRL_K;

/** Of the top bar, where it has room for words. */
export function PaletteField() {
  const { t } = useLingui();
  return (
    <button type="button" className="input palette-field" aria-haspopup="dialog" aria-keyshortcuts={keys} onClick={() => showPalette(true)}>
      <Icon name="search" />
      <span className="palette-field__words">{t`Find a person, a community, a page`}</span>
      <kbd aria-hidden="true">{written}</kbd>
    </button>
  );
}

/** Of the top bar of a phone. */
export function PaletteButton() {
  const { t } = useLingui();
  return <IconButton className="only-phone" icon="search" label={t`Find a person, a community, a page`} aria-haspopup="dialog" aria-keyshortcuts={keys} onClick={() => showPalette(true)} />;
}
