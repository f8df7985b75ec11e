import { Trans, useLingui } from '@lingui/react/macro';
import { instantAt, localTimeAt } from '@parvis/domain';
import { Button, Dialog, TextField } from '@parvis/ui';
import { useId, useState, type FormEvent } from 'react';
import { Refused } from '../../platform/acts/Refused.tsx';
import type { FormError } from '../../platform/forms/Form.tsx';
import { useFormat } from '../../platform/i18n/use-format.ts';
import { useViewer } from '../../platform/session/viewer.ts';

export interface HourDialogProps {
  title: React.ReactNode;
  /** Where the choice begins; tomorrow at nine without it. */
  start?: string;
  /** Answers with what was refused; an empty list when it was done. Throws where there was no answer. */
  onChoose: (hour: { at: string; timeZone: string }) => Promise<readonly FormError[]>;
  onClose: () => void;
}

/** Chooses a day and an hour of the person's own time zone. */
export function HourDialog({ title, start, onChoose, onClose }: HourDialogProps) {
  const { t } = useLingui();
  const { timeZone } = useViewer();
  const format = useFormat();
  const form = useId();
  const [from] = useState(() => (start ? localTimeAt(Date.parse(start), timeZone) : [localTimeAt(Date.now() + 86_400_000, timeZone).slice(0, 10), '09:00'].join('T')));
  const [day, setDay] = useState(from.slice(0, 10));
  const [time, setTime] = useState(from.slice(11));
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<readonly FormError[]>([]);
  const at = `${day}T${time}`;
  const instant = instantAt(at, timeZone);
  const shownDay = instant ? format.day(instant) : '';
  const shownTime = instant ? format.time(instant) : '';
  const skipped = instant !== null && localTimeAt(instant, timeZone) !== at;
  const error = refused.find(({ field }) => field === 'at')?.message;

  async function choose(event: FormEvent) {
    event.preventDefault();
    // A form of the page may stand around the dialog.
    event.stopPropagation();
    if (busy) return;
    if (!instant) return setRefused([{ code: 'REQUIRED', field: 'at', message: t`Choose a day and an hour.` }]);
    setBusy(true);
    setRefused([]);
    const errors = await onChoose({ at, timeZone }).catch(() => [{ code: '', field: null, message: t`Our server did not answer. Try again in a moment.` }]);
    setBusy(false);
    setRefused(errors);
  }
  return (
    <Dialog
      open
      small
      onClose={onClose}
      title={title}
      closeLabel={t`Close`}
      footer={
        <>
          <Button kind="quiet" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" form={form} kind="primary" busy={busy}>
            <Trans>Schedule</Trans>
          </Button>
        </>
      }
    >
      <form id={form} className="stack" aria-label={t`Day and hour`} noValidate onSubmit={(event) => void choose(event)}>
        <Refused reason={refused.find(({ field }) => field !== 'at')?.message} />
        <div className="cols cols--2">
          <TextField type="date" label={<Trans>Day</Trans>} min={localTimeAt(Date.now(), timeZone).slice(0, 10)} value={day} onChange={(event) => setDay(event.target.value)} error={error} />
          <TextField type="time" label={<Trans>Hour</Trans>} value={time} onChange={(event) => setTime(event.target.value)} hint={<Trans>Your time zone: {timeZone}</Trans>} />
        </div>
        <p role="status">
          {skipped && (
            <>
              <Trans>Clocks go forward then: this hour does not exist.</Trans>{' '}
            </>
          )}
          {instant && (
            <Trans>
              It will be posted on {shownDay} at {shownTime}.
            </Trans>
          )}
        </p>
      </form>
    </Dialog>
  );
}
