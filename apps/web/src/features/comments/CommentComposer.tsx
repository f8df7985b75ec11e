import { Trans } from '@lingui/react/macro';
import { Avatar, Button } from '@parvis/ui';
import { useEffect, useState, type Ref } from 'react';
import { useDraft } from '../../platform/drafts/use-draft.ts';
import { useViewer } from '../../platform/session/viewer.ts';
import { SavedMark } from '../posts/editor/SendState.tsx';
import { TextEditor } from '../posts/editor/TextEditor.tsx';

export interface CommentComposerProps {
  /** Where its draft is kept: `comment:post_…`, `reply:comment_…`. */
  destination: string;
  label: string;
  autoFocus?: boolean;
  /** Begins with it where nothing was being written: the mention of whom one answers. */
  start?: string;
  known?: readonly { id: string; name: string }[];
  /** Of the post: who reads it can be mentioned. */
  communityId: string;
  /** A text given back to be changed. */
  takenBack?: string | null;
  onSend: (body: string) => void;
  onCancel?: () => void;
  ref?: Ref<HTMLFormElement>;
}

/** Writes a comment or a reply. Sending empties it at once: from then on the outbox holds the text. */
export function CommentComposer({ destination, label, autoFocus, start = '', known, communityId, takenBack, onSend, onCancel, ref }: CommentComposerProps) {
  const { person } = useViewer();
  const draft = useDraft<string>(destination, '');
  const [begun, setBegun] = useState(false);
  const { set } = draft;
  useEffect(() => {
    if (takenBack) set(takenBack);
  }, [takenBack, set]);
  const body = draft.value || (begun ? '' : start);
  function send() {
    if (!draft.value.trim()) return;
    const text = draft.value;
    draft.discard();
    onSend(text);
  }
  return (
    <form
      ref={ref}
      className="card stack stack--3 editor--small"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="row row--top row--nowrap">
        <Avatar id={person.id} name={person.name} photo={person.photoUrl} size="s" className="only-wide" />
        <div className="grow">
          <TextEditor
            label={label}
            placeholder={label}
            autoFocus={autoFocus}
            known={known}
            communityId={communityId}
            value={body}
            onChange={(next) => {
              setBegun(true);
              draft.set(next);
            }}
            onSend={send}
          />
        </div>
      </div>
      <div className="row row--between">
        <SavedMark at={draft.savedAt} />
        <div className="btnset">
          {onCancel && (
            <Button kind="quiet" onClick={onCancel}>
              <Trans>Close</Trans>
            </Button>
          )}
          <Button type="submit" kind="primary" disabled={!draft.value.trim()}>
            <Trans>Comment</Trans>
          </Button>
        </div>
      </div>
    </form>
  );
}
