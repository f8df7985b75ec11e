import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { charactersIn, instantAt, limits, localTimeAt, reminderInstants, reminderTimes, type ReminderTime } from '@parvis/domain';
import { Button, Dialog, Select, Skeleton, TextArea, TextField, useToast } from '@parvis/ui';
import { useId, useState, type FormEvent } from 'react';
import { Refused } from '../../../platform/acts/Refused.tsx';
import type { FormError } from '../../../platform/forms/Form.tsx';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { Failed } from '../../../platform/page/Failed.tsx';
import { useViewer } from '../../../platform/session/viewer.ts';
import { bookmarkQuery, bookmarksQuery, keepBookmarkMutation } from './bookmarks.graphql.ts';
import { useRemoveBookmark } from './use-remove-bookmark.tsx';

interface Kept {
  note: string;
  remindAt: string | null;
}
type Choice = ReminderTime | 'none' | 'day';
const words = { evening: msg`This evening`, tomorrow: msg`Tomorrow morning`, week: msg`Next Monday` };

export interface BookmarkDialogProps {
  /** A post or a comment. */
  thingId: string;
  onClose: () => void;
}

/** Puts a post or comment aside, or changes the note and the reminder of what is put aside. */
export function BookmarkDialog({ thingId, onClose }: BookmarkDialogProps) {
  const { t } = useLingui();
  const form = useId();
  const { data, error, refetch } = useQuery(bookmarkQuery, { variables: { thingId }, fetchPolicy: 'network-only' });
  const [busy, setBusy] = useState(false);
  const remove = useRemoveBookmark();
  const kept = data?.bookmark ?? null;
  return (
    <Dialog
      open
      small
      onClose={onClose}
      title={kept ? <Trans>Put aside</Trans> : <Trans>Put aside for later</Trans>}
      closeLabel={t`Close`}
      footer={
        <>
          {kept && (
            <Button
              kind="quiet"
              onClick={() => {
                onClose();
                void remove(thingId, kept);
              }}
            >
              <Trans>No longer aside</Trans>
            </Button>
          )}
          <Button type="submit" form={form} kind="primary" busy={busy} disabled={!data}>
            <Trans>Keep</Trans>
          </Button>
        </>
      }
    >
      {error && !data && <Failed error={error} title={<Trans>This could not be read</Trans>} onRetry={() => refetch()} />}
      {!error && !data && <Skeleton width="100%" height="12rem" />}
      {data && <BookmarkForm id={form} thingId={thingId} kept={kept} onBusy={setBusy} onDone={onClose} />}
    </Dialog>
  );
}

function BookmarkForm({ id, thingId, kept, onBusy, onDone }: { id: string; thingId: string; kept: Kept | null; onBusy: (busy: boolean) => void; onDone: () => void }) {
  const { t, i18n } = useLingui();
  const { timeZone } = useViewer();
  const format = useFormat();
  const showToast = useToast();
  const client = useApolloClient();
  const [now] = useState(Date.now);
  const offered = reminderInstants(now, timeZone);
  const [note, setNote] = useState(kept?.note ?? '');
  const [choice, setChoice] = useState<Choice>(kept?.remindAt ? 'day' : 'none');
  const [local, setLocal] = useState(() => localTimeAt(kept?.remindAt ? Date.parse(kept.remindAt) : offered.tomorrow!, timeZone));
  const [refused, setRefused] = useState<readonly FormError[]>([]);
  const [keep] = useMutation(keepBookmarkMutation);
  const chosen = choice === 'none' ? null : choice === 'day' ? instantAt(local, timeZone) : (offered[choice] ?? null);
  const [shownDay, shownTime] = chosen ? [format.day(chosen), format.time(chosen)] : ['', ''];
  const of = (field: string) => refused.find((one) => one.field === field)?.message;
  const other = refused.find(({ field }) => field !== 'note' && field !== 'remindAt')?.message;

  async function send(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (choice === 'day' && !chosen) return setRefused([{ code: 'REQUIRED', field: 'remindAt', message: t`Choose a day and an hour.` }]);
    onBusy(true);
    // The time that stands is sent as it is: it may be over, and is not to be refused for that.
    const same = choice === 'day' && kept?.remindAt && localTimeAt(Date.parse(kept.remindAt), timeZone) === local;
    const remindAt = same ? kept.remindAt : (chosen?.toISOString() ?? null);
    const answer = await keep({ variables: { input: { thingId, note, remindAt } } }).catch(() => null);
    onBusy(false);
    const errors = answer?.data?.keepBookmark.errors ?? [{ code: '', field: null, message: t`Our server did not answer. Try again in a moment.` }];
    if (errors.length > 0) return setRefused(errors);
    onDone();
    void client.refetchQueries({ include: [bookmarksQuery] });
    showToast({ message: chosen ? <Trans>Put aside. You will be reminded on {shownDay} at {shownTime}.</Trans> : <Trans>Put aside. You find it behind your photo, under “Put aside”.</Trans> });
  }
  return (
    <form id={id} className="stack" noValidate onSubmit={(event) => void send(event)}>
      <Refused reason={other} />
      <TextArea
        label={<Trans>Note for yourself</Trans>}
        optional={<Trans>(optional)</Trans>}
        hint={<Trans>Nobody else reads it.</Trans>}
        rows={3}
        value={note}
        error={of('note')}
        counter={() => t`${charactersIn(note)} of ${limits.bookmarkNote.max}`}
        onChange={(event) => setNote(event.target.value)}
      />
      <Select label={<Trans>Remind me</Trans>} value={choice} onChange={(event) => setChoice(event.target.value as Choice)} error={choice === 'day' ? undefined : of('remindAt')}>
        <option value="none">{t`No`}</option>
        {reminderTimes
          .filter((one) => offered[one])
          .map((one) => (
            <option key={one} value={one}>
              {i18n._(words[one])}
            </option>
          ))}
        <option value="day">{t`On a day and hour of my choice`}</option>
      </Select>
      {choice === 'day' && (
        <div className="cols cols--2">
          <TextField type="date" label={<Trans>Day</Trans>} value={local.slice(0, 10)} error={of('remindAt')} onChange={(event) => setLocal(`${event.target.value}T${local.slice(11)}`)} />
          <TextField type="time" label={<Trans>Hour</Trans>} value={local.slice(11)} onChange={(event) => setLocal(`${local.slice(0, 10)}T${event.target.value}`)} />
        </div>
      )}
      <p role="status" className="muted">
        {chosen && (
          <Trans>
            On {shownDay} at {shownTime}.
          </Trans>
        )}
      </p>
    </form>
  );
}
