import { Trans, useLingui } from '@lingui/react/macro';
import { FieldGroup, Pick, Picks, Radio, TextField } from '@parvis/ui';
import { useFormat } from '../../../platform/i18n/use-format.ts';
import { useViewer } from '../../../platform/session/viewer.ts';
import type { KindFieldsProps } from '../kinds/KindFields.tsx';
import { OptionsEditor } from './OptionsEditor.tsx';
import './poll.css';
import { emptyPoll, type PollDraft } from './poll-draft.ts';
import { instantOf, wallTime } from './wall-time.ts';

/** What a poll asks for beside its text; all of it is kept in the draft. */
export function PollFields({ parts, onChange, errorOf, language }: KindFieldsProps) {
  const poll = { ...emptyPoll, ...parts.poll };
  const set = (change: Partial<PollDraft>) => onChange({ ...parts, poll: { ...poll, ...change } });
  return (
    <>
      <OptionsEditor
        options={poll.options}
        onChange={(options) => set({ options })}
        language={language}
        errorAt={(place) => errorOf(`poll.options.${place}`)}
        error={errorOf('poll.options') ?? errorOf('poll')}
      />
      <FieldGroup label={<Trans>Names</Trans>} hint={<Trans>Voters are told before they vote. It never changes afterwards.</Trans>} error={errorOf('poll.anonymous')}>
        <Picks columns={2}>
          <Pick
            name="poll-names"
            checked={!poll.anonymous}
            onChange={() => set({ anonymous: false })}
            label={<Trans>Names shown</Trans>}
            detail={<Trans>Who reads the results sees who chose what.</Trans>}
          />
          <Pick
            name="poll-names"
            checked={poll.anonymous}
            onChange={() => set({ anonymous: true })}
            label={<Trans>Anonymous</Trans>}
            detail={<Trans>Nobody learns who chose what, you neither. Results from five voters on.</Trans>}
          />
        </Picks>
      </FieldGroup>
      <div className="cols cols--2">
        <Choices poll={poll} set={set} errorOf={errorOf} />
        <FieldGroup label={<Trans>Results</Trans>}>
          <Radio name="poll-results" checked={poll.results === 'always'} onChange={() => set({ results: 'always' })} label={<Trans>Shown at any time</Trans>} />
          <Radio name="poll-results" checked={poll.results === 'afterVote'} onChange={() => set({ results: 'afterVote' })} label={<Trans>Shown to who voted, and to all at the end</Trans>} />
        </FieldGroup>
      </div>
      <End poll={poll} set={set} errorOf={errorOf} />
    </>
  );
}

interface Part {
  poll: PollDraft;
  set: (change: Partial<PollDraft>) => void;
  errorOf: KindFieldsProps['errorOf'];
}

function Choices({ poll, set, errorOf }: Part) {
  return (
    <FieldGroup label={<Trans>Each person chooses</Trans>}>
      <Radio name="poll-choices" checked={poll.choices === 'one'} onChange={() => set({ choices: 'one' })} label={<Trans>One option</Trans>} />
      <Radio name="poll-choices" checked={poll.choices === 'several'} onChange={() => set({ choices: 'several' })} label={<Trans>One or more</Trans>} />
      {poll.choices === 'several' && (
        <TextField
          type="number"
          inputMode="numeric"
          min={2}
          max={poll.options.length}
          label={<Trans>At most</Trans>}
          optional={<Trans>(optional)</Trans>}
          value={poll.most}
          onChange={(event) => set({ most: event.target.value })}
          error={errorOf('poll.most')}
        />
      )}
    </FieldGroup>
  );
}

function End({ poll, set, errorOf }: Part) {
  const { t } = useLingui();
  const { timeZone } = useViewer();
  const format = useFormat();
  const end = instantOf(poll.endsAt, timeZone);
  const day = end && format.day(end);
  const time = end && format.time(end);
  return (
    <TextField
      type="datetime-local"
      label={<Trans>End of the poll</Trans>}
      optional={<Trans>(optional)</Trans>}
      min={wallTime(new Date(), timeZone)}
      value={poll.endsAt}
      onChange={(event) => set({ endsAt: event.target.value })}
      error={errorOf('poll.endsAt')}
      hint={end ? t`Votes are taken until ${day} at ${time}, on your clock. Others read it on theirs.` : t`Without an end, it stays open until you close it.`}
    />
  );
}
