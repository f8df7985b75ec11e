import { Trans } from '@lingui/react/macro';
import { Button, ButtonSet, Note, useToast } from '@parvis/ui';
import { useRef, useState, type ReactNode } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import { Form, type FormError } from '../../../platform/forms/Form.tsx';
import { SubmitButton } from '../../../platform/forms/SubmitButton.tsx';

/** What stands on the server, and its name. */
export interface Standing<T> {
  values: T;
  revision: string;
}

export interface RevisedFormProps<T extends FieldValues> {
  label: string;
  /** What the form begins with. */
  standing: Standing<T>;
  /** Saves what is typed over what it began with; answers with the new revision or with what was refused. */
  save: (values: T, basedOn: string) => Promise<{ revision: string | null; errors: readonly FormError[] }>;
  /** Reads what stands now. */
  readAgain: () => Promise<Standing<T> | null>;
  /** Fields in words, to show what the other one saved. */
  inWords: (values: T) => { label: ReactNode; words: string }[];
  children: ReactNode;
}

/** A form that two managers may fill at once: who saves second is told what the first one saved, and chooses. */
export function RevisedForm<T extends FieldValues>({ label, standing, save, readAgain, inWords, children }: RevisedFormProps<T>) {
  const showToast = useToast();
  const basedOn = useRef(standing.revision);
  const [theirs, setTheirs] = useState<Standing<T> | null>(null);
  return (
    <Form<T>
      aria-label={label}
      className="stack stack--5"
      defaultValues={standing.values as DefaultValues<T>}
      submit={async (values) => {
        const { revision, errors } = await save(values, basedOn.current);
        if (errors.some(({ code }) => code === 'CHANGED_MEANWHILE')) return setTheirs(await readAgain());
        if (errors.length > 0) return errors;
        setTheirs(null);
        if (revision) basedOn.current = revision;
        showToast({ message: <Trans>Saved.</Trans> });
      }}
    >
      {({ form, sending }) => (
        <>
          {children}
          {theirs && (
            <Note kind="warning">
              <div className="stack stack--3">
                <p role="alert">
                  <b>
                    <Trans>Someone else saved this while you were writing.</Trans>
                  </b>{' '}
                  <Trans>Nothing of yours is lost, and nothing of theirs was replaced. This is what stands now:</Trans>
                </p>
                <dl className="kv">
                  {inWords(theirs.values).filter(({ words }, at) => words !== inWords(form.getValues())[at]?.words).map(({ label: name, words }, at) => (
                    <div key={at}>
                      <dt>{name}</dt>
                      <dd className="words">{words || '–'}</dd>
                    </div>
                  ))}
                </dl>
                <ButtonSet>
                  <Button type="submit" busy={sending} onClick={() => (basedOn.current = theirs.revision)}>
                    <Trans>Keep mine</Trans>
                  </Button>
                  <Button
                    kind="quiet"
                    onClick={() => {
                      basedOn.current = theirs.revision;
                      form.reset(theirs.values);
                      setTheirs(null);
                    }}
                  >
                    <Trans>Take theirs</Trans>
                  </Button>
                </ButtonSet>
              </div>
            </Note>
          )}
          {!theirs && (
            <div className="btnset btnset--end">
              <SubmitButton>
                <Trans>Save</Trans>
              </SubmitButton>
            </div>
          )}
        </>
      )}
    </Form>
  );
}
