import { Trans, useLingui } from '@lingui/react/macro';
import { limits } from '@parvis/domain';
import { Button, FieldError, IconButton, TextField } from '@parvis/ui';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

export interface OptionsEditorProps {
  options: readonly string[];
  onChange: (options: string[]) => void;
  language: string;
  /** What is wrong with an option, by its place. */
  errorAt: (place: number) => string | undefined;
  /** What is wrong with their number. */
  error?: string;
}

/** The options of a poll: written, added, removed, moved by buttons. Enter goes to the next one. */
export function OptionsEditor({ options, onChange, language, errorAt, error }: OptionsEditorProps) {
  const { t } = useLingui();
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<{ place: number; on: 'field' | 'up' | 'down' } | null>(null);
  const [said, setSaid] = useState('');
  const { min, max } = limits.pollOptions;

  // What takes the focus is drawn by now: the new option, the one that comes after a removed one, the button of a moved one.
  useEffect(() => {
    if (!focus) return;
    const row = list.current?.children[focus.place];
    if (focus.on === 'field') row?.getElementsByTagName('input')[0]?.focus();
    else row?.getElementsByTagName('button')[focus.on === 'up' ? 0 : 1]?.focus();
    setFocus(null);
  }, [focus]);

  const focusField = (place: number) => setFocus({ place, on: 'field' });
  function add() {
    if (options.length >= max) return;
    onChange([...options, '']);
    focusField(options.length);
  }
  function remove(place: number) {
    onChange(options.filter((_, at) => at !== place));
    focusField(Math.min(place, options.length - 2));
    setSaid(t`Option ${place + 1} removed.`);
  }
  function move(place: number, by: 1 | -1) {
    const moved = [...options];
    moved.splice(place + by, 0, ...moved.splice(place, 1));
    onChange(moved);
    // At an end the button that was pressed does nothing more: the other one takes over.
    const isAtEnd = place + by === 0 || place + by === options.length - 1;
    setFocus({ place: place + by, on: (by === 1) === isAtEnd ? 'up' : 'down' });
    setSaid(t`Option moved to place ${place + by + 1}.`);
  }
  function onKeyDown(event: KeyboardEvent, place: number) {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (place === options.length - 1) add();
    else focusField(place + 1);
  }

  return (
    <fieldset className="field" aria-describedby={error ? 'poll-options-error' : undefined}>
      <legend>
        <Trans>Options</Trans>
      </legend>
      <ol className="poll-options" ref={list}>
        {options.map((option, place) => (
          <li key={place} className="poll-option">
            <TextField
              label={<Trans>Option {place + 1}</Trans>}
              lang={language}
              maxLength={limits.pollOption.max}
              value={option}
              onChange={(event) => onChange(options.map((one, at) => (at === place ? event.target.value : one)))}
              onKeyDown={(event) => onKeyDown(event, place)}
              error={errorAt(place)}
            />
            <span className="row row--tight">
              <IconButton icon="up" label={t`Move option ${place + 1} up`} disabled={place === 0} onClick={() => move(place, -1)} />
              <IconButton icon="up" className="poll-down" label={t`Move option ${place + 1} down`} disabled={place === options.length - 1} onClick={() => move(place, 1)} />
              <IconButton icon="x" label={t`Remove option ${place + 1}`} disabled={options.length <= min} onClick={() => remove(place)} />
            </span>
          </li>
        ))}
      </ol>
      <FieldError id="poll-options-error">{error}</FieldError>
      <div>
        <Button icon="plus" disabled={options.length >= max} onClick={add}>
          <Trans>Add an option</Trans>
        </Button>
      </div>
      <p className="hint">
        <Trans>
          From {min} to {max} options.
        </Trans>
      </p>
      <p className="sr" role="status">
        {said}
      </p>
    </fieldset>
  );
}
