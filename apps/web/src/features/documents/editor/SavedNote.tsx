import { Trans } from '@lingui/react/macro';
import { Icon, LinkButton } from '@parvis/ui';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import type { SavedState } from './use-autosave.ts';

/** Where what is typed stands. */
export function SavedNote({ state, onRetry }: { state: SavedState; onRetry: () => void }) {
  const format = useFormat();
  const time = state.is === 'saved' ? format.time(state.at) : '';
  return (
    <span className={state.is === 'saved' ? 'saved' : 'small muted'} role="status">
      {state.is === 'saving' && <Trans>Saving…</Trans>}
      {state.is === 'saved' && (
        <>
          <Icon name="check" size="s" />
          <Trans>Saved at {time}</Trans>
        </>
      )}
      {state.is === 'refused' && <Trans>Not saved yet: something is to be corrected. It is kept on this device.</Trans>}
      {state.is === 'failed' && (
        <>
          <Trans>Not saved: our server did not answer. It is kept on this device.</Trans>{' '}
          <LinkButton onClick={onRetry}>
            <Trans>Save again</Trans>
          </LinkButton>
        </>
      )}
    </span>
  );
}
