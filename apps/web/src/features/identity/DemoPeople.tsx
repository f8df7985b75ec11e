import { Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Icon } from '@parvis/ui';
import { useId, useState } from 'react';
import { Refused } from '../../platform/acts/Refused.tsx';
import { useLanguage } from '../../platform/i18n/use-format.ts';
import { signInAsDemo, type DemoPerson } from '../../platform/session/auth.ts';
import { partName } from './role-names.ts';
import './demo-people.css';

export interface DemoPeopleProps {
  people: readonly DemoPerson[];
  onSignedIn(): void;
  /** The same person comes back: nothing to explain. */
  again?: boolean;
}

/** The people of the demo company: one press and one is this person. The server offers them in demo mode only. */
export function DemoPeople({ people, onSignedIn, again }: DemoPeopleProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const title = useId();
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  async function enter(person: DemoPerson) {
    if (busy) return;
    setBusy(person.id);
    setFailure(null);
    try {
      const [error] = await signInAsDemo(language, person.id);
      if (error) setFailure(error.message);
      else onSignedIn();
    } catch {
      setFailure(t`Our server did not answer. Try again in a moment.`);
    }
    setBusy(null);
  }

  return (
    <section className="stack stack--3" aria-labelledby={again ? undefined : title}>
      {!again && (
        <div>
          <h2 id={title}>
            <Trans>Try it as someone</Trans>
          </h2>
          <p className="muted small">
            <Trans>A demonstration company: pick a person, see what this person sees.</Trans>
          </p>
        </div>
      )}
      <Refused reason={failure} />
      <ul className="demo-people">
        {people.map((person) => {
          const part = partName(person.part);
          return (
            <li key={person.id}>
              <button type="button" className="demo-person" aria-busy={busy === person.id || undefined} onClick={() => void enter(person)}>
                <Avatar id={person.id} name={person.name} />
                <span className="grow">
                  <b>{person.name}</b>
                  <small>{part ? i18n._(part) : person.part}</small>
                  <small className="muted">{person.jobTitle[language]}</small>
                </span>
                <Icon name="right" size="s" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
