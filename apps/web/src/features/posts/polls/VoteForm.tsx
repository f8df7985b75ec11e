import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { mostChoices } from '@parvis/domain';
import { FieldError } from '@parvis/ui';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { OptionBox } from './PollShape.tsx';
import type { PollOfPost } from './use-vote.ts';

export interface VoteFormProps {
  /** For the button that votes, which stands below. */
  id: string;
  poll: PollOfPost;
  question: string;
  language: string;
  /** Ticked from the start. */
  chosen: readonly string[];
  onVote: (optionIds: string[]) => void;
}

/** Chooses one option, or several where the author allows it. */
export function VoteForm({ id: formId, poll, question, language, chosen, onVote }: VoteFormProps) {
  const { t } = useLingui();
  const id = useId();
  const [ticked, setTicked] = useState<readonly string[]>(chosen);
  const [error, setError] = useState<ReactNode>(null);
  const most = mostChoices({ choices: poll.choices, most: poll.most ?? null }, poll.options.length);
  const several = poll.choices === 'several';

  function tick(optionId: string, on: boolean) {
    setError(null);
    setTicked(!several ? [optionId] : on ? [...ticked, optionId] : ticked.filter((one) => one !== optionId));
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (ticked.length === 0) return setError(<Trans>Choose an answer first.</Trans>);
    if (ticked.length > most) return setError(<Plural value={most} one="Choose one at most." other="Choose # at most." />);
    onVote(poll.options.map((option) => option.id).filter((one) => ticked.includes(one)));
  }
  return (
    <form id={formId} onSubmit={onSubmit} className="poll-part" noValidate>
      <fieldset className="poll-part" aria-describedby={error ? `${id}-error` : undefined}>
        <legend className="sr">{t`Your answer to: ${question}`}</legend>
        <div className="poll">
          {poll.options.map((option) => (
            <label key={option.id} className="check poll__o">
              <OptionBox
                before={
                  <input
                    type={several ? 'checkbox' : 'radio'}
                    name={id}
                    checked={ticked.includes(option.id)}
                    onChange={(event) => tick(option.id, event.target.checked)}
                  />
                }
                text={option.text}
                language={language}
              />
            </label>
          ))}
        </div>
      </fieldset>
      {error && (
        <div role="alert">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </form>
  );
}
