import { Plural, Trans } from '@lingui/react/macro';
import { languageOf, type CommunityVisibility } from '@parvis/domain';
import { Avatar, Button, Icon } from '@parvis/ui';
import { useEffect, useState, type Ref } from 'react';
import { useViewer } from '../../platform/session/viewer.ts';
import { DraftMark } from '../drafts/DraftMark.tsx';
import { useKeptDraft } from '../drafts/use-kept-draft.ts';
import { useClosing } from '../files/use-closing.tsx';
import { useEnter } from '../posts/editor/enter-sends.ts';
import { SendHint } from '../posts/editor/SendHint.tsx';
import { TextEditor } from '../posts/editor/TextEditor.tsx';

export interface CommentComposerProps {
  /** Where its draft is kept: `comment:post_…`, `reply:comment_…`. */
  destination: string;
  label: string;
  autoFocus?: boolean;
  /** Begins with it where nothing was being written: the mention of whom one answers. */
  start?: string;
  known?: readonly { id: string; name: string }[];
  /** Of the post: who reads it can be mentioned, and is told before one sends. */
  community: { id: string; name: string; memberCount: number | null; visibility: CommunityVisibility };
  /** A text given back to be changed. */
  takenBack?: string | null;
  /** `clientId` is the one of its draft, so that no other device posts it a second time. */
  onSend: (comment: { body: string; withoutCardsOf?: readonly string[]; clientId: string; destination: string }) => void;
  onCancel?: () => void;
  ref?: Ref<HTMLFormElement>;
}

const empty: { body: string; withoutCardsOf?: readonly string[] } = { body: '' };

/** Writes a comment or a reply. Sending empties it at once: from then on the outbox holds the text. */
export function CommentComposer({ destination, label, autoFocus, start = '', known, community, takenBack, onSend, onCancel, ref }: CommentComposerProps) {
  const { person, language } = useViewer();
  const enter = useEnter();
  const draft = useKeptDraft(destination, empty);
  const [begun, setBegun] = useState(false);
  const { set } = draft;
  useEffect(() => {
    if (takenBack) set({ body: takenBack });
  }, [takenBack, set]);
  const { name } = community;
  const closing = useClosing(() => onCancel?.());
  const body = draft.value.body || (begun ? '' : start);
  function send() {
    if (!draft.value.body.trim()) return;
    onSend({ ...draft.value, clientId: draft.handOver(), destination });
  }
  return closing.around(
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
            lang={languageOf(body) ?? language}
            placeholder={label}
            autoFocus={autoFocus}
            known={known}
            communityId={community.id}
            value={body}
            onChange={(next) => {
              setBegun(true);
              draft.set({ ...draft.value, body: next });
            }}
            withoutCardsOf={draft.value.withoutCardsOf}
            onWithoutCardsOf={(withoutCardsOf) => draft.set({ ...draft.value, body, withoutCardsOf })}
            onSend={send}
            enterSends={enter.sends}
            hint={<SendHint />}
          />
        </div>
      </div>
      {community.visibility !== 'open' && (
        <p className="row row--tight row--nowrap small muted">
          <Icon name="lock" size="s" />
          <span>
            <Plural value={community.memberCount ?? 0} one={`Read by the one member of ${name}`} other={`Read by the # members of ${name}`} />
          </span>
        </p>
      )}
      <div className="row row--between">
        <DraftMark draft={draft} />
        <div className="btnset">
          {onCancel && (
            <Button kind="quiet" onClick={closing.close}>
              <Trans>Close</Trans>
            </Button>
          )}
          <Button type="submit" kind="primary" disabled={!draft.value.body.trim()}>
            <Trans>Comment</Trans>
          </Button>
        </div>
      </div>
    </form>,
  );
}
