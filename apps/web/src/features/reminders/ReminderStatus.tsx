import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useToast } from '@parvis/ui';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useLive } from '../../platform/live/use-live.ts';
import { remindedThing } from './reminded-thing.ts';
import { reminderWords } from './reminder-words.ts';
import { lastReminderQuery } from './reminders.graphql.ts';

/** Told longer ago, it is no news: what waits shows it. */
const newsMs = 120_000;

/** Draws nothing where it stands: says in a quiet line, on whatever page one is, what one has just been reminded of. */
export function ReminderStatus() {
  const client = useApolloClient();
  const { i18n } = useLingui();
  const showToast = useToast();
  const navigate = useNavigate();
  const said = useRef(new Set<string>());

  async function sayLast() {
    const { data } = await client.query({ query: lastReminderQuery, fetchPolicy: 'no-cache' });
    const [last] = data?.viewer?.reminders.nodes ?? [];
    const thing = last && remindedThing(last);
    const { deliveredAt } = last ?? {};
    if (!thing || !deliveredAt || Date.now() - new Date(deliveredAt).getTime() > newsMs) return;
    const key = `${last.id} ${deliveredAt}`;
    if (said.current.has(key)) return;
    said.current.add(key);
    const words = i18n._(reminderWords[last.kind].words);
    showToast({
      message: (
        <>
          {words}
          <br />
          <b lang={thing.language}>{thing.title}</b>
        </>
      ),
      action: { label: <Trans>Read</Trans>, onAct: () => void navigate(thing.href) },
    });
  }
  useLive({ room: { kind: 'me' } }, ({ type }) => {
    // Without an answer nothing is said: it waits on the home page all the same.
    if (type === 'reminderChanged') void sayLast().catch(() => undefined);
  });
  return null;
}
