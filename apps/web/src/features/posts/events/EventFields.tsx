import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Checkbox, FieldGroup, Select, TextField } from '@parvis/ui';
import { memo } from 'react';
import { useLanguage } from '../../../platform/i18n/use-format.ts';
import { useViewer } from '../../../platform/session/viewer.ts';
import type { KindFieldsProps } from '../kinds/KindFields.tsx';
import { beginning, emptyEvent, type EventDraft } from './event-draft.ts';
import { zoneName } from './event-times.ts';

/** When, where and for how many, in the composer. */
export function EventFields({ parts, onChange, errorOf }: KindFieldsProps) {
  return <EventForm event={{ ...emptyEvent, ...parts.event }} onChange={(event) => onChange({ ...parts, event })} errorOf={errorOf} />;
}

/** The same fields for a new event and for one that is changed. */
export function EventForm({ event, onChange, errorOf }: { event: EventDraft; onChange: (event: EventDraft) => void; errorOf: (field: string) => string | undefined }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const zone = event.timeZone || viewer.timeZone;
  const set = (change: Partial<EventDraft>) => onChange({ ...event, ...change });
  return (
    <div className="stack stack--4">
      <FieldGroup label={<Trans>It begins</Trans>} error={errorOf('event.start')}>
        <div className="cols cols--2">
          <TextField type="date" label={t`Day`} value={event.startDay} onChange={({ target }) => onChange(beginning(event, { startDay: target.value }))} />
          {!event.allDay && <TextField type="time" label={t`Time`} value={event.startTime} onChange={({ target }) => onChange(beginning(event, { startTime: target.value }))} />}
        </div>
      </FieldGroup>
      <FieldGroup label={<Trans>It ends</Trans>} error={errorOf('event.end')}>
        <div className="cols cols--2">
          <TextField type="date" label={t`Day`} min={event.startDay || undefined} value={event.endDay || event.startDay} onChange={({ target }) => set({ endDay: target.value })} />
          {!event.allDay && <TextField type="time" label={t`Time`} value={event.endTime} onChange={({ target }) => set({ endTime: target.value })} />}
        </div>
      </FieldGroup>
      <Checkbox label={<Trans>Whole days, without times</Trans>} checked={event.allDay} onChange={({ target }) => set({ allDay: target.checked })} />
      <Select
        label={<Trans>Time zone</Trans>}
        hint={<Trans>Everyone reads the event in their own time zone.</Trans>}
        value={zone}
        onChange={({ target }) => set({ timeZone: target.value })}
        error={errorOf('event.timeZone')}
      >
        <Zones own={viewer.timeZone} chosen={zone} />
      </Select>
      <TextField label={<Trans>Place</Trans>} optional={<Trans>(optional)</Trans>} maxLength={limits.eventPlace.max} value={event.place} onChange={({ target }) => set({ place: target.value })} error={errorOf('event.place')} />
      <TextField
        type="url"
        label={<Trans>Link to the call</Trans>}
        optional={<Trans>(optional)</Trans>}
        hint={<Trans>It begins with https://.</Trans>}
        maxLength={limits.eventLink.max}
        value={event.callUrl}
        onChange={({ target }) => set({ callUrl: target.value })}
        error={errorOf('event.callUrl')}
      />
      <TextField
        type="number"
        inputMode="numeric"
        label={<Trans>Number of places</Trans>}
        optional={<Trans>(optional)</Trans>}
        hint={<Trans>Once they are taken, a waiting list begins by itself.</Trans>}
        min={limits.eventCapacity.min}
        max={limits.eventCapacity.max}
        value={event.capacity}
        onChange={({ target }) => set({ capacity: target.value })}
        error={errorOf('event.capacity')}
      />
    </div>
  );
}

/** Several hundred: drawn once, not at each letter that is typed beside. */
const Zones = memo(function Zones({ own, chosen }: { own: string; chosen: string }) {
  const language = useLanguage();
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    <>
      {!zones.includes(chosen) && <option value={chosen}>{chosen}</option>}
      {zones.map((one) => (
        <option key={one} value={one}>
          {one === own ? `${one.replaceAll('_', ' ')} (${zoneName(language, one)})` : one.replaceAll('_', ' ')}
        </option>
      ))}
    </>
  );
});
