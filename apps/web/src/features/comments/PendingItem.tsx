import { Trans } from '@lingui/react/macro';
import { Avatar, Button, ButtonSet, Note } from '@parvis/ui';
import { useEffect, useState } from 'react';
import { useViewer } from '../../platform/session/viewer.ts';
import { WrittenText } from '../posts/WrittenText.tsx';
import type { Outbox } from './use-outbox.ts';

export interface PendingItemProps {
  comment: Outbox['pending'][number];
  outbox: Outbox;
  /** Gives the text back to be changed; only for what the server refused, since nothing of it was written. */
  onTakeBack: (body: string) => void;
}

/** My own comment while it is on its way: greyed; and what can be done where it didn't leave. */
export function PendingItem({ comment, outbox, onTakeBack }: PendingItemProps) {
  const { person } = useViewer();
  const [tree, setTree] = useState<unknown>(null);
  const { clientId, body, sending, refusal, waiting } = comment;
  useEffect(() => {
    // The words stand there at once; their form follows when it can be read.
    import('../posts/editor/markdown.ts').then(({ treeOf }) => setTree(treeOf(body)), () => undefined);
  }, [body]);
  return (
    <div className={sending ? 'comment comment--pending' : 'comment'}>
      <Avatar id={person.id} name={person.name} photo={person.photoUrl} size="s" />
      <div className="comment__b">
        <div className="comment__h">
          <strong>{person.name}</strong>
          {sending && (
            <span role="status">
              <Trans>Sending…</Trans>
            </span>
          )}
        </div>
        {tree ? <WrittenText tree={tree} /> : <div className="pending-text">{body}</div>}
        {!sending && waiting && (
          <Note kind="plain" icon="wifi" live="status">
            <p>
              <Trans>Will be sent when you are back online</Trans>
            </p>
            <ButtonSet>
              <Button onClick={() => outbox.retry(clientId)}>
                <Trans>Try again</Trans>
              </Button>
              <Button kind="quiet" onClick={() => outbox.drop(clientId)}>
                <Trans>Throw away</Trans>
              </Button>
            </ButtonSet>
          </Note>
        )}
        {!sending && !waiting && (
          <Note kind="danger" live="alert">
            <p>
              <b>
                <Trans>Not sent.</Trans>
              </b>{' '}
              {refusal ?? <Trans>Nothing is lost, nothing will be posted twice.</Trans>}
            </p>
            <ButtonSet>
              {refusal ? (
                <Button
                  onClick={() => {
                    outbox.drop(clientId);
                    onTakeBack(body);
                  }}
                >
                  <Trans>Change the text</Trans>
                </Button>
              ) : (
                <Button onClick={() => outbox.retry(clientId)}>
                  <Trans>Try again</Trans>
                </Button>
              )}
              <Button kind="quiet" onClick={() => outbox.drop(clientId)}>
                <Trans>Throw away</Trans>
              </Button>
            </ButtonSet>
          </Note>
        )}
      </div>
    </div>
  );
}
