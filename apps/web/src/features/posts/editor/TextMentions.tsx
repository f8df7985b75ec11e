import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { lazily, Note } from '@parvis/ui';
import { Suspense, useEffect, useImperativeHandle, useRef, useState, type Ref, type RefObject } from 'react';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { askingFirst } from './asking.ts';
import { peopleNotReadingQuery } from './editor.graphql.ts';
import { peopleNamed } from './people-named.ts';

const ManyMentions = lazily(() => import('./ManyMentions.tsx').then((module) => ({ default: module.ManyMentions })));

/** What the field of the text asks of its mentions. */
export interface MentionsBench {
  /** Sends the text; where it tells many people, once that was meant. */
  send: () => void;
}

export interface TextMentionsProps {
  ref: Ref<MentionsBench>;
  /** The field: the form around it is asked before it is sent. */
  root: RefObject<HTMLElement | null>;
  /** Markdown. */
  value: string;
  /** Whom the text mentioned before: they stay, and are not told again. */
  known?: readonly { id: string }[] | undefined;
  communityId?: string | undefined;
  onSend: () => void;
}

/** Whom a text mentions: said before it is sent who will not read it, and asked whether so many are meant. */
export function TextMentions({ ref, root, value, known = [], communityId, onSend }: TextMentionsProps) {
  const fresh = peopleNamed(value).filter((id) => !known.some((one) => one.id === id));
  const { asked, answer, send } = useAsked(root, fresh.length, onSend);
  useImperativeHandle(ref, () => ({ send }));
  return (
    <>
      <div role="status">{communityId && fresh.length > 0 && <NotReading communityId={communityId} personIds={fresh} />}</div>
      {asked && (
        <Suspense fallback={null}>
          <ManyMentions count={fresh.length} onAnswer={answer} />
        </Suspense>
      )}
    </>
  );
}

function NotReading({ communityId, personIds }: { communityId: string; personIds: string[] }) {
  const format = useFormat();
  const asked = useQuery(peopleNotReadingQuery, { variables: { communityId, personIds }, fetchPolicy: 'cache-and-network' });
  // While one more is asked about, what was said of the others stays.
  const { community } = asked.data ?? asked.previousData ?? {};
  const people = (community?.id === communityId ? community.peopleNotReading : []).filter(({ id }) => personIds.includes(id));
  if (people.length === 0) return null;
  const names = format.list(people.map(({ name }) => name));
  return (
    <Note kind="warning">
      <Plural
        value={people.length}
        one={<Trans>{names} will not be able to read it here: take the name out before you send.</Trans>}
        other={<Trans>{names} will not be able to read it here: take their names out before you send.</Trans>}
      />
    </Note>
  );
}

/** The form around a text is asked once whether it means to tell so many people; what was to be done with it is done when that is answered. */
function useAsked(root: RefObject<HTMLElement | null>, count: number, onSend: () => void) {
  /** What waits for the answer. */
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const now = useRef({ count, onSend });
  useEffect(() => {
    now.current = { count, onSend };
  });
  const send = () => now.current.onSend();
  const held = useRef((act: () => void) => {
    if (now.current.count <= limits.mentionsUnasked.max) return false;
    setWaiting(() => act);
    return true;
  });
  useEffect(() => {
    const form = root.current?.closest('form');
    if (!form) return;
    // Before the files of the text are waited for: it is sent without another question then.
    function onSubmit(event: Event) {
      if (!held.current(() => now.current.onSend())) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    function onAsking(event: Event) {
      if (held.current((event as CustomEvent<() => void>).detail)) event.preventDefault();
    }
    form.addEventListener('submit', onSubmit, { capture: true });
    form.addEventListener(askingFirst, onAsking);
    return () => {
      form.removeEventListener('submit', onSubmit, { capture: true });
      form.removeEventListener(askingFirst, onAsking);
    };
  }, [root]);
  return {
    asked: waiting !== null,
    answer(meant: boolean) {
      setWaiting(null);
      if (meant) waiting?.();
    },
    send: () => {
      if (!held.current(send)) send();
    },
  };
}
