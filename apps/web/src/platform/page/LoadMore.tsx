import { Trans } from '@lingui/react/macro';
import { Button, Note } from '@parvis/ui';
import { useState, type RefObject } from 'react';

export interface LoadMoreProps {
  /** The list that grows: the first new line takes the focus, where the eye goes on, and the page doesn't move. */
  list: RefObject<HTMLElement | null>;
  onLoad: () => Promise<unknown>;
}

/** The end of a list that goes on. */
export function LoadMore({ list, onLoad }: LoadMoreProps) {
  const [loading, setLoading] = useState(false);
  const [failed, setFailed] = useState(false);

  async function load() {
    const stop = focusFirstNew(list.current);
    setLoading(true);
    setFailed(false);
    try {
      await onLoad();
    } catch {
      stop();
      setFailed(true);
    } finally {
      setLoading(false);
    }
  }

  return (
    <div className="stack stack--3">
      {failed && (
        <Note kind="danger" live="alert">
          <Trans>What follows could not be read. Try again in a moment.</Trans>
        </Note>
      )}
      <Button wide busy={loading} onClick={() => void load()}>
        <Trans>Load more</Trans>
      </Button>
    </div>
  );
}

/** Waits for lines, however late they are drawn: this button may be gone by then. */
function focusFirstNew(list: HTMLElement | null): () => void {
  if (!list) return () => {};
  const shown = list.children.length;
  const observer = new MutationObserver(() => {
    const line = list.children[shown];
    if (!line) return;
    observer.disconnect();
    line.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  });
  observer.observe(list, { childList: true });
  return () => observer.disconnect();
}
